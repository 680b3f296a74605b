"""A user's own words."""

TEXT = "The frobnicater of Qwortzly met the frobnicater. A coudld came.\n"


def test_added_words_are_right_from_then_on(proofer, tmp_path):
    (tmp_path / "a.txt").write_text("The coudld came.\n")
    assert proofer("check", "a.txt").returncode == 1
    done = proofer("words", "add", "coudld", "Qwortzly")
    assert done.returncode == 0 and "added coudld, Qwortzly" in done.stdout
    assert (tmp_path / "words.txt").read_text() == "coudld\nQwortzly\n"
    assert proofer("check", "a.txt").returncode == 0
    assert "nothing new" in proofer("words", "add", "coudld").stdout


def test_words_go_beside_the_nearest_configuration(proofer, tmp_path):
    (tmp_path / "proofer.toml").write_text("")
    (tmp_path / "deep").mkdir()
    proofer("words", "add", "coudld", cwd=tmp_path / "deep")
    assert (tmp_path / "words.txt").read_text() == "coudld\n"


def test_learn_shows_first_and_adds_what_is_chosen(proofer, tmp_path):
    (tmp_path / "a.txt").write_text("The coudld came.\n\nHe was wehn there, teh end.\n")
    nothing = proofer("words", "learn", "a.txt", input="\n")
    assert "coudld" in nothing.stdout and "Nothing added" in nothing.stdout
    wrong = proofer("words", "learn", "a.txt", input="99\n")
    assert (wrong.returncode, "'99' is no number between 1 and" in wrong.stderr) == (2, True)
    number = next(line.split()[0] for line in nothing.stdout.splitlines() if " coudld " in line)
    assert "added coudld" in proofer("words", "learn", "a.txt", input=f"{number}\n").stdout
    assert "coudld" not in proofer("check", "a.txt", "--output-format", "concise").stdout
    proofer("words", "learn", "a.txt", "--yes")
    assert proofer("check", "a.txt").returncode == 0


def test_what_is_no_word_is_refused(proofer):
    done = proofer("words", "add", "two words")
    assert (done.returncode, "is not one word" in done.stderr) == (2, True)
