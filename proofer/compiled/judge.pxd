cimport cython


@cython.locals(key=cython.ulonglong, mark=cython.ulonglong, at=Py_ssize_t)
cdef Py_ssize_t place_of(unsigned long long code, const unsigned short[::1] prints, unsigned long long slots, unsigned long long seed,
                         unsigned long long golden, unsigned long long every) noexcept


@cython.locals(place=Py_ssize_t)
cdef unsigned int kept_byte(unsigned long long code, const unsigned short[::1] prints, const signed char[::1] weights, unsigned long long slots,
                            unsigned long long seed, unsigned long long golden, unsigned long long every) noexcept


@cython.locals(digits=Py_ssize_t, capitals=Py_ssize_t, smalls=Py_ssize_t, foreign=Py_ssize_t, at=Py_ssize_t, byte=cython.uint, size=Py_ssize_t,
               first=cython.uint, number=Py_ssize_t, length=Py_ssize_t, same=Py_ssize_t)
cdef unsigned int stranger(Py_ssize_t start, Py_ssize_t end, const unsigned char[::1] plain, const unsigned char[::1] endings) noexcept


@cython.locals(least='const unsigned int[::1]', points='const unsigned char[::1]', groups='const unsigned char[::1]', member_of='const unsigned int[::1]',
               sizes='const unsigned int[::1]', ids='const unsigned int[::1]', order='const unsigned int[::1]', places='const unsigned int[::1]',
               total=Py_ssize_t, room=Py_ssize_t, count=Py_ssize_t, found='unsigned int[::1]', at=Py_ssize_t, token=Py_ssize_t, slot=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, group=cython.uint)
cpdef suspects(const unsigned char[::1] plain, const unsigned char[::1] small, words, tuple members, tuple filters, tuple table,
                    const unsigned char[::1] endings, const unsigned int[::1] crc)


@cython.locals(first=Py_ssize_t, at=Py_ssize_t, byte=cython.uint)
cdef bint opens(const unsigned char[::1] plain, Py_ssize_t start) noexcept


@cython.locals(member_keys='const unsigned int[::1]', member_values='const unsigned long long[::1]', prints='const unsigned short[::1]',
               weights='const signed char[::1]', slots=cython.ulonglong, seed=cython.ulonglong, golden=cython.ulonglong, every=cython.ulonglong,
               room=Py_ssize_t, groups='unsigned char[::1]', member_of='unsigned int[::1]', arena='const unsigned char[::1]',
               facts='const unsigned long long[::1]', full=cython.ulonglong,
               word=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, code=cython.ulonglong, shape=int, at=Py_ssize_t, byte=cython.uint,
               group=cython.uint, slot=Py_ssize_t)
cpdef group_new(const unsigned char[::1] small, store, tuple members, tuple table, const unsigned char[::1] endings, const unsigned int[::1] crc)


@cython.locals(count=Py_ssize_t, at=Py_ssize_t, byte=cython.uint, first=Py_ssize_t, inside=cython.bint)
cdef Py_ssize_t tokenize(const unsigned char[::1] plain, Py_ssize_t start, Py_ssize_t end, unsigned long long[::1] spans, bint edge_first) noexcept


@cython.locals(total=int, at=Py_ssize_t, place=Py_ssize_t)
cdef int total_of(const unsigned long long[::1] codes, Py_ssize_t first, Py_ssize_t last, unsigned long long seed, const unsigned short[::1] prints,
                  const signed char[::1] weights, unsigned long long slots, unsigned long long golden, unsigned long long every) noexcept


@cython.locals(prints='const unsigned short[::1]', weights='const signed char[::1]', slots=cython.ulonglong, vocabulary=cython.ulonglong,
               golden=cython.ulonglong, every=cython.ulonglong, features='const unsigned long long[::1]', early=Py_ssize_t,
               parts='const unsigned long long[::1]', sign_class='const unsigned char[::1]', sign_byte='const unsigned char[::1]',
               firsts='const unsigned int[::1]', counts='const unsigned int[::1]', seeds='const unsigned long long[::1]', directions='const double[::1]',
               needs='const double[::1]', everything='unsigned long long[::1]', before='unsigned long long[::1]', behind='unsigned long long[::1]', views='unsigned long long[::1]', codes='unsigned long long[::1]',
               found=list, place=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, word=Py_ssize_t, left=Py_ssize_t, right=Py_ssize_t,
               best=Py_ssize_t, odds=double, known=Py_ssize_t, count=Py_ssize_t, number=Py_ssize_t, near=Py_ssize_t,
               code=cython.ulonglong, unit=double, needed=double, evidence=double)
cpdef list judge(const unsigned char[::1] plain, const unsigned int[::1] places, tuple partners, double lean, double scale, double hope, double least_evidence, tuple table,
                 const unsigned char[::1] endings, const unsigned long long[::1] kinds, tuple signs, tuple plan, const unsigned int[::1] crc, double more)


@cython.locals(at=Py_ssize_t, near=Py_ssize_t, code=cython.ulonglong)
cdef Py_ssize_t late_features(const unsigned long long[::1] features, const unsigned long long[::1] parts, unsigned long long[::1] views,
                              unsigned long long[::1] codes, Py_ssize_t known, Py_ssize_t count, unsigned long long every) noexcept


@cython.locals(first=Py_ssize_t, near=Py_ssize_t)
cdef Py_ssize_t reach_back(const unsigned char[::1] plain, Py_ssize_t start) noexcept


@cython.locals(last=Py_ssize_t, near=Py_ssize_t)
cdef Py_ssize_t reach_ahead(const unsigned char[::1] plain, Py_ssize_t end) noexcept


@cython.locals(at=Py_ssize_t)
cdef bint is_plain(const unsigned char[::1] plain, const unsigned long long[::1] spans, Py_ssize_t number, Py_ssize_t count) noexcept


@cython.locals(full=cython.ulonglong, token=Py_ssize_t, token_end=Py_ssize_t, code=cython.ulonglong, byte=cython.uint, near=Py_ssize_t, group=cython.uint)
cdef void see(const unsigned char[::1] plain, const unsigned long long[::1] spans, Py_ssize_t number, Py_ssize_t count, Py_ssize_t place,
              unsigned long long[::1] views, const unsigned char[::1] endings, const unsigned long long[::1] kinds, const unsigned char[::1] sign_class,
              const unsigned char[::1] sign_byte, const unsigned int[::1] crc, const unsigned short[::1] prints, const signed char[::1] weights,
              unsigned long long slots, unsigned long long vocabulary, unsigned long long golden, unsigned long long every) noexcept
