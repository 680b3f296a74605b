cimport cython

from .records cimport value_of


cdef unsigned int CAPITAL, POSSESSIVE
cdef unsigned long long BY_HEAD, BY_TAIL, HALF, WHOLE, OPENING, SHY, BEHIND, CUE, TALK, FIRM, ASKING, SAID, YOU, WE


@cython.locals(table='const unsigned int[::1]', facts='const unsigned long long[::1]', arena='const unsigned char[::1]', size=Py_ssize_t, table_mask=Py_ssize_t,
               half=cython.ulonglong, whole=cython.ulonglong, head=cython.ulonglong, tail=cython.ulonglong, by_tail=cython.ulonglong, by_head=cython.ulonglong, code=cython.ulonglong, at=Py_ssize_t, slot=Py_ssize_t, word=Py_ssize_t, place=Py_ssize_t)
cpdef Py_ssize_t id_of(const unsigned char[::1] token, store)


@cython.locals(starts='const unsigned int[::1]', sizes='const unsigned int[::1]', notes='const unsigned int[::1]', distinct=Py_ssize_t, unknown=list, found=list, near=list,
               asked=Py_ssize_t, total=Py_ssize_t, room=Py_ssize_t, everything='unsigned int[::1]', table='unsigned int[::1]', follow='unsigned int[::1]', codes='unsigned int[::1]',
               owners='unsigned int[::1]', last='unsigned int[::1]', entries=Py_ssize_t, turn=int, place=Py_ssize_t, number=Py_ssize_t, start=Py_ssize_t, size=Py_ssize_t,
               heads=cython.ulonglong, tails=cython.ulonglong, one=cython.ulonglong, end=Py_ssize_t, begun=cython.uint, code=cython.uint, without=Py_ssize_t, at=Py_ssize_t, slot=Py_ssize_t, entry=Py_ssize_t, owner=Py_ssize_t, other=Py_ssize_t)
cpdef list kin(const unsigned char[::1] plain, const unsigned char[::1] small, words, Py_ssize_t least)


@cython.locals(at=Py_ssize_t)
cdef bint alike(const unsigned char[::1] plain, const unsigned char[::1] small, Py_ssize_t start, Py_ssize_t size, Py_ssize_t other_start, Py_ssize_t other_size) noexcept


@cython.locals(begins='unsigned int[::1]', places='unsigned int[::1]', total=Py_ssize_t, number=Py_ssize_t, at=Py_ssize_t)
cpdef tuple by_word(const unsigned int[::1] order, const unsigned int[::1] counts, Py_ssize_t distinct)


@cython.locals(places='const unsigned int[::1]', order='const unsigned int[::1]', ids='const unsigned int[::1]', wanted='const unsigned long long[::1]',
               facts='const unsigned long long[::1]', ask_keys='const unsigned int[::1]', ask_values='const unsigned long long[::1]', answer_keys='const unsigned int[::1]',
               answer_values='const unsigned long long[::1]', total=Py_ssize_t, at=Py_ssize_t, found=list, number=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t,
               last=Py_ssize_t, first=cython.uchar, chunks=Py_ssize_t, question=cython.ulonglong, stopped=cython.bint, near=Py_ssize_t, word=Py_ssize_t,
               bits=cython.ulonglong, opening=cython.ulonglong, cues=cython.ulonglong, said=Py_ssize_t, persons=cython.ulonglong, firm=cython.bint,
               asked=cython.ulonglong, answered=cython.ulonglong, known=cython.ulonglong, one=cython.ulonglong)
cpdef list page_lines(const unsigned char[::1] plain, list starts, const unsigned char[::1] classes, words, Py_ssize_t label, Py_ssize_t longest, Py_ssize_t shy,
                      Py_ssize_t short, Py_ssize_t most, tuple asks, tuple answers)
