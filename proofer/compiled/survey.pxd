cimport cython


@cython.locals(found=cython.uint, skipped='unsigned char[::1]', at=Py_ssize_t, byte=cython.uchar, kind=cython.uchar, left=Py_ssize_t, right=Py_ssize_t)
cpdef unsigned int survey(const unsigned char[::1] plain, const unsigned char[::1] classes, unsigned char[::1] present, list camel, list dotted)


@cython.locals(size=Py_ssize_t, at=Py_ssize_t, char=cython.Py_UCS4, code=cython.uint, before=cython.uint, after=cython.uint, opening=cython.bint)
cpdef plain_of(str text, unsigned char[::1] plain, unsigned char[::1] seen, list characters, list backward, list forward, list clipped, list inner, list misread)
