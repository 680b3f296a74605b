cimport cython


@cython.locals(code=cython.uint, number=cython.uint)
cpdef crc_table()


@cython.locals(code=cython.ulonglong, at=Py_ssize_t)
cpdef unsigned long long hash_of(const unsigned char[::1] word, const unsigned char[::1] small)


@cython.locals(size=Py_ssize_t, slot=Py_ssize_t, code=cython.ulonglong)
cpdef list_table(dict words, const unsigned char[::1] small)


@cython.locals(size=Py_ssize_t, slot=Py_ssize_t, code=cython.ulonglong)
cpdef pair_table(dict pairs)


@cython.locals(slot=Py_ssize_t, bits='unsigned char[::1]', one=cython.uint, code=cython.ulonglong)
cpdef pair_bits(const unsigned long long[::1] keys)


cpdef unsigned long long pair_code(const unsigned char[::1] first, const unsigned char[::1] second, const unsigned char[::1] small)
