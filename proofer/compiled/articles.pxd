cimport cython


@cython.locals(byte=cython.uint, other=cython.uint, third=cython.uint)
cpdef bint sounds_consonant(const unsigned char[::1] plain, Py_ssize_t at, const unsigned char[::1] classes) noexcept


@cython.locals(byte=cython.uint, other=cython.uint, third=cython.uint)
cpdef bint sounds_vowel(const unsigned char[::1] plain, Py_ssize_t at, const unsigned char[::1] classes) noexcept
