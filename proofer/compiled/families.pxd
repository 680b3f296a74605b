cimport cython


cdef unsigned int AMONG, BESIDE_CAPITAL, CALLED, CAPITAL, LED, MIXED, PLAIN, POSSESSIVE, SMALL, USUAL, OFTEN
cdef unsigned long long LEADING, SPEAKING


@cython.locals(capitals=Py_ssize_t, slot_count=Py_ssize_t, room=Py_ssize_t, everything='unsigned int[::1]', number=Py_ssize_t, families='unsigned int[::1]', family='unsigned int[::1]',
               small_counts='unsigned int[::1]', capital_counts='unsigned int[::1]', beside='unsigned int[::1]', kinds='unsigned int[::1]',
               asking='unsigned int[::1]', found=cython.bint, both=cython.bint, asked=cython.bint, turn=int, wanting=cython.uint,
               known=cython.uint, slot=Py_ssize_t, start=Py_ssize_t, length=Py_ssize_t, other=Py_ssize_t, near=Py_ssize_t)
cpdef bint mix(const unsigned char[::1] plain, const unsigned char[::1] small, unsigned int[::1] starts, unsigned int[::1] sizes, unsigned int[::1] counts,
              unsigned int[::1] notes, unsigned int[::1] ids, unsigned int[::1] stems, unsigned long long[::1] wanted,
              const unsigned int[::1] order, const unsigned int[::1] places, Py_ssize_t distinct, bint plain_only)


@cython.locals(total=Py_ssize_t, at=Py_ssize_t, other=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, near=Py_ssize_t, last=Py_ssize_t, led=cython.bint)
cdef void lead(const unsigned char[::1] plain, unsigned int[::1] sizes, unsigned int[::1] ids, unsigned long long[::1] wanted, const unsigned int[::1] order,
               const unsigned int[::1] places, unsigned int[::1] family, unsigned int[::1] beside) noexcept
