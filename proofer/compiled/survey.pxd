cimport cython


cdef Py_ssize_t PIECE


@cython.locals(found=cython.uint, size=Py_ssize_t, asks='unsigned char[::1]', gives='unsigned char[::1]', room=Py_ssize_t, signs='unsigned int[::1]', count=Py_ssize_t,
               start=Py_ssize_t, end=Py_ssize_t, fresh=Py_ssize_t, number=Py_ssize_t, at=Py_ssize_t, byte=cython.uchar, kind=cython.uchar, before=cython.uchar,
               left=Py_ssize_t, right=Py_ssize_t)
cpdef tuple survey(const unsigned char[::1] plain, const unsigned char[::1] classes, unsigned char[::1] present, list camel, list dotted)


@cython.locals(size=Py_ssize_t, number=Py_ssize_t, count=Py_ssize_t, found='unsigned int[::1]')
cpdef line_starts(const unsigned char[::1] plain, const unsigned int[::1] signs)


@cython.locals(size=Py_ssize_t, at=Py_ssize_t, char=cython.Py_UCS4, code=cython.uint, before=cython.uint, after=cython.uint, opening=cython.bint)
cpdef plain_of(str text, unsigned char[::1] plain, unsigned char[::1] seen, list characters, list backward, list forward, list clipped, list inner, list misread)
