cimport cython


cdef Py_ssize_t BARE_LINE, LONG_LINE, SHORT_LINE, SPEAKER


@cython.locals(size=Py_ssize_t, number=Py_ssize_t, sign=Py_ssize_t, gap_end=Py_ssize_t, line_start=Py_ssize_t, opened=Py_ssize_t, closed=Py_ssize_t,
               square_opened=Py_ssize_t, square_closed=Py_ssize_t, quotes=Py_ssize_t, filled=cython.ulonglong, one=cython.ulonglong, at=Py_ssize_t, end=Py_ssize_t,
               kind=cython.uchar, before=cython.uchar, after=cython.uchar, third=cython.uchar, stop=cython.uchar,
               stop_small=list, line_small=list, colon_small=list, item=list, hyphen_behind=list, hyphen_before=list, gap=list, tie=list,
               doubled=list, spaced_stop=list, glued=list, glued_quote=list, glued_quotes=list, glued_bracket=list, glued_number=list, glued_opening=list, glued_year=list, open_end=list, range_hyphen=list,
               blank_before=list, blank_inside=list, bracket_number=list, odd_line=list, short_line=list, long_ellipsis=list, long_line=list, bare_line=list)
cpdef unsigned long long scan(const unsigned char[::1] plain, const unsigned char[::1] classes, const unsigned int[::1] signs, list found, unsigned long long[::1] tally)


cdef bint opens_anew(unsigned int first, unsigned int second) noexcept


@cython.locals(kind=cython.uchar, at=Py_ssize_t)
cdef bint names(const unsigned char[::1] plain, Py_ssize_t start, Py_ssize_t end, const unsigned char[::1] classes) noexcept


@cython.locals(places='const unsigned int[::1]', order='const unsigned int[::1]', ids='const unsigned int[::1]', facts='const unsigned long long[::1]',
               small='unsigned int[::1]', asked=cython.bint, word=Py_ssize_t, found=set, count=Py_ssize_t, room=Py_ssize_t, table='unsigned int[::1]', codes='unsigned int[::1]', follow='unsigned int[::1]',
               entry=Py_ssize_t, slot=Py_ssize_t, near=Py_ssize_t, seen=Py_ssize_t, wide='unsigned long long[::1]', narrow='unsigned int[::1]', firsts='unsigned long long[::1]', ends='unsigned long long[::1]', bits='unsigned long long[::1]',
               sign=Py_ssize_t, number=Py_ssize_t, first=Py_ssize_t, end=Py_ssize_t, last=Py_ssize_t, length=Py_ssize_t, head=cython.uint, tail=cython.uint, whole=cython.uint, side=Py_ssize_t, code=cython.uint, at=Py_ssize_t,
               common=cython.ulonglong, part=Py_ssize_t)
cpdef list twins(const unsigned char[::1] plain, list starts, const unsigned int[::1] signs, words)


@cython.locals(one=cython.ulonglong, code=cython.ulonglong, total=Py_ssize_t, at=Py_ssize_t, high=Py_ssize_t, middle=Py_ssize_t)
cdef void sketch(const unsigned int[::1] places, const unsigned int[::1] order, const unsigned int[::1] small, Py_ssize_t first,
                 Py_ssize_t end, unsigned long long[::1] bits, Py_ssize_t place) noexcept


@cython.locals(high=cython.ulonglong)
cdef unsigned long long ones(unsigned long long word) noexcept
