cimport cython

cdef int NEVER


@cython.locals(size_a=Py_ssize_t, size_b=Py_ssize_t, size=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, before=Py_ssize_t, width=Py_ssize_t,
               row=Py_ssize_t, above=Py_ssize_t, now=Py_ssize_t, j=Py_ssize_t, i=Py_ssize_t, total=int, first=Py_ssize_t, last=Py_ssize_t,
               above_last=Py_ssize_t, previous=Py_ssize_t, x=Py_ssize_t, y=Py_ssize_t, omitted=int, swapped=Py_ssize_t, substituted=Py_ssize_t,
               added=Py_ssize_t, left=int, reach=Py_ssize_t, first_now=Py_ssize_t, last_now=Py_ssize_t, cost=int, other=int)
cpdef int edit_cost(const unsigned char[::1] meant, const unsigned char[::1] typed, int most, const unsigned char[::1] table, int[::1] rows) noexcept


@cython.locals(found=list, slot=Py_ssize_t, at=Py_ssize_t, value=cython.ulonglong, length=Py_ssize_t, bits=cython.ulonglong)
cpdef sounding(const unsigned long long[::1] values, const unsigned int[::1] numbers, set slots, unsigned long long least, unsigned long long mine,
               Py_ssize_t shortest, Py_ssize_t longest)


@cython.locals(low=Py_ssize_t, end=Py_ssize_t, high=Py_ssize_t, middle=Py_ssize_t, wanted=cython.uint)
cdef int pair_class(unsigned long long code, const unsigned int[::1] numbers, const unsigned short[::1] halves) noexcept


@cython.locals(size=Py_ssize_t, full=cython.ulonglong, value=cython.ulonglong, letters=cython.ulonglong, weight=int, more=cython.ulonglong,
               less=cython.ulonglong, lacking=double, extra=double, more_count=Py_ssize_t, less_count=Py_ssize_t, number=int, room=double,
               start=Py_ssize_t, end=Py_ssize_t, beside=double, code=cython.ulonglong, near=Py_ssize_t, rest=cython.ulonglong, every=cython.ulonglong,
               here=cython.ulonglong, common=Py_ssize_t, length=Py_ssize_t, least=Py_ssize_t, other=bytearray, most=double)
cpdef Py_ssize_t next_candidate(const unsigned long long[::1] found, Py_ssize_t at, double floor, unsigned long long mine, bint missing,
                                const double[::1] costs, const unsigned char[::1] word, const unsigned char[::1] indices,
                                const unsigned char[::1] edits, int[::1] rows, const unsigned char[::1] raw, const unsigned int[::1] crc,
                                unsigned long long before, const unsigned char[::1] behind, const unsigned int[::1] pair_numbers,
                                const unsigned short[::1] pair_halves, const unsigned long long[::1] places, const unsigned char[::1] letter_index)


@cython.locals(full=cython.ulonglong, code=cython.ulonglong, at=Py_ssize_t)
cdef int has_sum(bytes head, Py_ssize_t head_size, int letter, bytes tail, Py_ssize_t tail_start, Py_ssize_t size, const unsigned char[::1] bits,
                 const unsigned int[::1] crc) noexcept


@cython.locals(size=Py_ssize_t, found=list, starts=list, count=Py_ssize_t, number=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, letter=int, swapped=bytes)
cpdef list slips(bytes word, const unsigned char[::1] bits, const unsigned int[::1] crc)
