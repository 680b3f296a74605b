"""A plain call is read as click reads it."""

import click
import pytest

from proofer import cli
from proofer.command import Options
from proofer.start import FLAGS, plain_call

CALLS = [["check"], ["fix"], ["check", "a.txt", "b c.md"], ["check", "--fix", "-q", "x"], ["fix", "--diff", "--statistics", "."], ["check", "-"], ["check", "--output-format", "concise", "a.txt"], ["check", "-j", "2", "--output-format", "json"], *(["check", flag] for flag in FLAGS)]


@pytest.mark.parametrize("arguments", CALLS, ids=" ".join)
def test_a_plain_call_is_what_click_makes_of_it(arguments, monkeypatch):
    seen = []
    monkeypatch.setattr(cli, "run", lambda paths, fix, options: seen.append((paths, fix, options)) or 0)
    with pytest.raises(SystemExit):
        cli.cli(arguments, prog_name="proofer")
    paths, fix, options = plain_call(arguments)
    assert seen == [(paths, fix, Options(**options))]


@pytest.mark.parametrize("arguments", [[], ["rules"], ["--version"], ["check", "--help"], ["check", "--select", "casing"], ["fix", "--fix"], ["check", "--", "-q"], ["check", "-qv"], ["check", "--output-format", "xml"], ["check", "--output-format"]])
def test_click_reads_the_rest(arguments):
    assert plain_call(arguments) is None


def test_every_flag_is_an_option_of_click():
    names = {name: option.name for option in cli.check.params if isinstance(option, click.Option) for name in option.opts}
    assert all(names[flag] == option for flag, option in FLAGS.items())
