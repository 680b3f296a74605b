cimport cython


@cython.locals(end=Py_ssize_t, start=Py_ssize_t, char=cython.Py_UCS4)
cpdef str before(str text, Py_ssize_t offset)


@cython.locals(start=Py_ssize_t, size=Py_ssize_t, end=Py_ssize_t, char=cython.Py_UCS4)
cpdef str behind(str text, Py_ssize_t offset)


@cython.locals(least=Py_ssize_t, start=Py_ssize_t, char=cython.Py_UCS4)
cpdef str stem(str text, Py_ssize_t at)


@cython.locals(found=list, size=Py_ssize_t, at=Py_ssize_t, char=cython.Py_UCS4)
cpdef list lines(str text)
