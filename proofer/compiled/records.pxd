cimport cython


cdef unsigned int CALLED, COMMON, EVERYDAY, FORMS, LOWER, MISSPELLING, NAME, NAMED, PERSON, PLAIN, RARE, SURE, UNKNOWN, USUAL


@cython.locals(slot=Py_ssize_t)
cpdef unsigned long long value_of(unsigned int code, const unsigned int[::1] keys, const unsigned long long[::1] values) noexcept


@cython.locals(full=cython.ulonglong, code=cython.ulonglong, at=Py_ssize_t, byte=cython.uint, place=Py_ssize_t, end=Py_ssize_t, scan=Py_ssize_t)
cpdef Py_ssize_t record_at(Py_ssize_t word_start, Py_ssize_t word_end, const unsigned char[::1] plain, const unsigned char[::1] small,
                          const unsigned char[::1] raw, const unsigned int[::1] numbers, unsigned long long mask, const unsigned int[::1] crc) noexcept


cpdef unsigned int flags_at(Py_ssize_t place, const unsigned char[::1] raw) noexcept


@cython.locals(capitals=Py_ssize_t, smalls=Py_ssize_t, apostrophe=Py_ssize_t, at=Py_ssize_t, kind=cython.uchar, place=Py_ssize_t, tail=Py_ssize_t,
               last=cython.uint, other=cython.uint, flags=cython.uint, notes=cython.uint)
cpdef unsigned int glance(Py_ssize_t start, Py_ssize_t end, const unsigned char[::1] plain, const unsigned char[::1] small, const unsigned char[::1] classes,
                         const unsigned char[::1] raw, const unsigned int[::1] numbers, unsigned long long mask, const unsigned int[::1] crc) noexcept


@cython.locals(place=Py_ssize_t, flags=cython.uint, known=cython.uint)
cpdef unsigned int weighed(Py_ssize_t start, Py_ssize_t end, const unsigned char[::1] plain, const unsigned char[::1] small, const unsigned char[::1] raw,
                          const unsigned int[::1] numbers, unsigned long long mask, const unsigned int[::1] crc) noexcept
