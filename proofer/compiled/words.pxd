cimport cython


cdef unsigned int EVERYDAY, FIRST, SECOND, UNKNOWN, NAME, SLIP, MIXED, BESIDE_CAPITAL, AMONG, SMALL, CAPITAL, ODD, POSSESSIVE, WEIGHED, USUAL, PLAIN, CALLED, LED, OFTEN
cdef Py_ssize_t LONGEST
cdef unsigned long long LISTED, LISTED_SMALL, LISTED_CAPITAL, MINOR, LEADING, SPEAKING
cdef unsigned int LOWER, NAMED, FORMS, RARE, COMMON, SURE, MISSPELLING, PERSON


@cython.locals(slot=Py_ssize_t)
cdef unsigned long long value_of(unsigned int code, const unsigned int[::1] keys, const unsigned long long[::1] values) noexcept


@cython.locals(full=cython.ulonglong, code=cython.ulonglong, at=Py_ssize_t, byte=cython.uint, place=Py_ssize_t, end=Py_ssize_t, scan=Py_ssize_t)
cdef Py_ssize_t record_at(Py_ssize_t word_start, Py_ssize_t word_end, const unsigned char[::1] plain, const unsigned char[::1] small,
                          const unsigned char[::1] raw, const unsigned int[::1] numbers, unsigned long long mask, const unsigned int[::1] crc) noexcept


cdef unsigned int flags_at(Py_ssize_t place, const unsigned char[::1] raw) noexcept


@cython.locals(capitals=Py_ssize_t, smalls=Py_ssize_t, apostrophe=Py_ssize_t, at=Py_ssize_t, kind=cython.uchar, place=Py_ssize_t, tail=Py_ssize_t,
               last=cython.uint, other=cython.uint, flags=cython.uint, notes=cython.uint)
cdef unsigned int glance(Py_ssize_t start, Py_ssize_t end, const unsigned char[::1] plain, const unsigned char[::1] small, const unsigned char[::1] classes,
                         const unsigned char[::1] raw, const unsigned int[::1] numbers, unsigned long long mask, const unsigned int[::1] crc) noexcept


@cython.locals(raw='const unsigned char[::1]', numbers='const unsigned int[::1]', mask=cython.ulonglong, crc='const unsigned int[::1]',
               list_keys='const unsigned int[::1]', list_values='const unsigned long long[::1]', line_keys='const unsigned int[::1]', line_values='const unsigned long long[::1]',
               pair_keys='const unsigned long long[::1]', pair_values='const unsigned int[::1]', pair_parts='const unsigned char[::1]',
               third_places='const unsigned int[::1]', thirds='const unsigned int[::1]', waiting=Py_ssize_t,
               table='unsigned int[::1]', facts='unsigned int[::1]', wanted='unsigned long long[::1]', arena='unsigned char[::1]', stored=Py_ssize_t, filled=Py_ssize_t, stamp=cython.uint, room=Py_ssize_t,
               table_mask=Py_ssize_t, size=Py_ssize_t, total=Py_ssize_t, kind=cython.uchar, capacity=Py_ssize_t,
               starts='unsigned int[::1]', sizes='unsigned int[::1]', counts='unsigned int[::1]', notes='unsigned int[::1]', ids='unsigned int[::1]',
               order='unsigned int[::1]', places='unsigned int[::1]', pairs=list, doubles=list, articles=list, noted=list, unknown=list, mixed=list, listed=list,
               distinct=Py_ssize_t, used=Py_ssize_t, all_notes=cython.uint, all_wanted=cython.ulonglong, last=Py_ssize_t, last_end=Py_ssize_t,
               capital_chunk=cython.bint, parts=Py_ssize_t, alone=cython.bint, behind=list, at=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, code=cython.ulonglong, slot=Py_ssize_t, word=Py_ssize_t,
               number=Py_ssize_t, other=Py_ssize_t, near=Py_ssize_t, place=Py_ssize_t, capitals=Py_ssize_t, smalls=Py_ssize_t, odd=cython.bint,
               stem=cython.ulonglong, low=cython.ulonglong, stem_end=Py_ssize_t, byte=cython.uint, known=cython.uint, possessive=cython.bint,
               key=cython.ulonglong, length=Py_ssize_t, bits=cython.ulonglong)
cpdef index(const unsigned char[::1] plain, const unsigned char[::1] classes, const unsigned char[::1] letters, const unsigned char[::1] small,
            tuple lexicon, tuple lists, tuple lines, tuple phrases, bint plain_only, store)


@cython.locals(at=Py_ssize_t)
cdef bint stands(const unsigned int[::1] thirds, Py_ssize_t place, unsigned int behind, unsigned int before) noexcept


@cython.locals(byte=cython.uint, other=cython.uint, third=cython.uint)
cdef bint sounds_consonant(const unsigned char[::1] plain, Py_ssize_t at, const unsigned char[::1] classes) noexcept


@cython.locals(byte=cython.uint, other=cython.uint, third=cython.uint)
cdef bint sounds_vowel(const unsigned char[::1] plain, Py_ssize_t at, const unsigned char[::1] classes) noexcept


@cython.locals(capitals=Py_ssize_t, slot_count=Py_ssize_t, number=Py_ssize_t, families='unsigned int[::1]', small_counts='unsigned int[::1]',
               capital_counts='unsigned int[::1]', beside='unsigned int[::1]', family='unsigned int[::1]', asking=cython.bint, word=Py_ssize_t, found=cython.bint, both=cython.bint, turn=int, asked=cython.uint,
               known=cython.uint, stem=cython.ulonglong, slot=Py_ssize_t, start=Py_ssize_t, length=Py_ssize_t, other=Py_ssize_t, near=Py_ssize_t,
               place=Py_ssize_t, flags=cython.uint)
cdef bint mix(const unsigned char[::1] plain, const unsigned char[::1] small, unsigned int[::1] starts, unsigned int[::1] sizes, unsigned int[::1] counts,
              unsigned int[::1] notes, unsigned int[::1] ids, unsigned int[::1] facts, unsigned long long[::1] wanted,
              const unsigned int[::1] order, const unsigned int[::1] places, Py_ssize_t distinct, const unsigned char[::1] raw,
              const unsigned int[::1] numbers, unsigned long long mask, const unsigned int[::1] crc, bint plain_only)


@cython.locals(place=Py_ssize_t, flags=cython.uint, known=cython.uint)
cdef unsigned int weighed(Py_ssize_t start, Py_ssize_t end, const unsigned char[::1] plain, const unsigned char[::1] small, const unsigned char[::1] raw,
                          const unsigned int[::1] numbers, unsigned long long mask, const unsigned int[::1] crc) noexcept


@cython.locals(total=Py_ssize_t, at=Py_ssize_t, other=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, near=Py_ssize_t, last=Py_ssize_t, led=cython.bint)
cdef void lead(const unsigned char[::1] plain, unsigned int[::1] sizes, unsigned int[::1] ids, unsigned long long[::1] wanted, const unsigned int[::1] order,
               const unsigned int[::1] places, unsigned int[::1] family, unsigned int[::1] beside) noexcept
