"""Right text as news, science news and government posts write it: nothing is reported."""

import pytest

import proofer

ARTICLE = """\
The council met again on Tuesday, and its members spoke of the plan for two hours.

{}

Nobody else was there, and the town went on with its day.
"""

LINES = r"""
The U.S. Digital Service (USDS) works with 18F, the GSA and login.gov.
Visit data.gov, search.gov and usa.gov; then call 1-800-FED-INFO (333-4636).
The team uses Drupal 8, WordPress 4.7, and Node.js.
In FY16, the agency spent $3.2M (up from $2.9M).
She joined the CDC's @CDCgov team; #HIVTestingDay was a hit.
The e-mail said, "Re: your request (No. 12-345)."
“We’re not there yet … but we’re close,” she said.
He said: "It's a win-win. And it's about time."
Section 508 (29 U.S.C. 794d) applies; see 36 C.F.R. 1194.
The vote was 218-212, with 3 not voting.
The 2010-2015 data show a 3.5- to 4-fold rise.
At 10 a.m. EST, the webinar starts. It ends at noon.
The new law (P.L. 111-148) took effect Jan. 1, 2014.
Mr. Smith, D-Mass., and Ms. Jones, R-Ky., agreed.
The Voting Rights Act of 1965 and the act of 1982 differ.
The government of Chad and the Government Printing Office met.
The state of Washington and State Department officials met.
In the west, the West Wing and Western states, the wind blew west.
God bless you, and may God bless the United States of America.
We, the people, and "We the People" are the same.
The president met President Putin, and the pope met Pope Francis.
The senator from Ohio met Senator Brown.
He was secretary of state; the secretary met Secretary Kerry.
The house he owned is near the House of Representatives.
In the spring of 1968, the Prague Spring began.
The earth orbits the sun; Earth and Mars are planets.
A congress of bishops met in Rome.
He joined the army, not the U.S. Army.
The bill of rights he wrote was no Bill of Rights.
The internet, the Internet and the web are words.
The black hole Sagittarius A* is 26,000 light-years away.
The protein p53, the gene BRCA1 and the drug remdesivir were tested.
The bacteria E. coli O157:H7 and C. difficile spread.
It measured 5 µm × 10 µm at 25 °C (77 °F).
The Ca2+ and H2O2 levels rose by 5–10%.
The isotope carbon-14 (14C) decays.
The paper appeared in Nature, Science and The Lancet.
A magnitude-6.2 quake hit at 3:14 a.m. local time.
The LHC at CERN smashed protons at 13 TeV.
The species Homo naledi and Australopithecus sediba lived there.
The genus Canis has wolves (Canis lupus) and dogs (C. l. familiaris).
The star HD 189733 b is a planet.
NASA's Mars 2020 rover (Perseverance) landed on Feb. 18, 2021.
The WHO said who was at risk; it's the WHO's job.
"Who's on first?" he asked. "What's on second."
Q. What is it? A. It is a plan.
Q: Who pays? A: You do.
THE PRESIDENT: Thank you. Please sit down.
(Applause.) Thank you. (Laughter.)
[Laughter] Well, I tried.
Now -- and this is key -- we act.
Now—and this is key—we act.
Now, as President Lincoln said, "with malice toward none," we act.
'Tis the season, and rock 'n' roll is here to stay.
It was the summer of '69, and the '60s were over.
The Joneses' house and James's car burned.
The do's and don'ts, the 1990s and the A's and B's.
I'm not saying that that is bad; I had had enough.
What it is is a shame.
No, no, no. Never, never, never.
It is very, very big.
A long, long time ago.
He went to Walla Walla and Pago Pago.
The bye-bye was a no-no.
Wait... what?
So... here we are.
The file is README.md; run `pip install x`.
See https://www.example.gov/path?x=1&y=2 for more.
Contact jane.doe@example.gov or (202) 555-0100.
The team's motto: "test, test, test."
There are pros and cons: (1) cost, (2) time, and (3) risk.
a. First point. b. Second point.
The so-called "deep state" is a myth.
The year-over-year growth was 3-4 percent.
Sixty-five-year-olds and 65-year-olds are the same.
The mid-1990s and pre-World War II years differ.
Non-English-speaking and French-speaking people came.
An MRI, a NASA unit, an hour, a unicorn, a one-time fee, an SUV, a U.S. firm.
An 11-year-old, an 8-bit chip, an 18th-century home, a 100-year lease.
He lives at 123 Main St., Apt. 4, Springfield, Ill. 62701.
St. Petersburg, Fla., and St. Petersburg, Russia, differ.
The Dow fell 1.5%, the S&P 500 2%, the Nasdaq 0.3%.
Exxon Mobil Corp.'s profit rose; Apple Inc.'s did not.
The company, Google, googled itself; he tweeted about Twitter.
She will mark the mark on Mark's bill, said Bill.
May I come in May? March on, said March.
Turkey sells turkey, and China sells china.
The Polish king used polish.
John Brown wore brown, and Jack White wore white.
He will rob Rob, and the robin saw Robin.
Robert Frost felt the frost.
In Reading, reading is good.
In Nice it is nice; a mobile phone in Mobile.
The lent money was due in Lent.
An august body met in August.
A general met General Lee in general.
The major issue was Major Burns.
The Times reported it many times.
The Sun set and the sun sets.
The Guardian is no guardian.
The Post was sent by post.
Time magazine took time.
The Democrats are democratic; the democratic process works.
Republican lawmakers in the republican movement of Ireland met.
Native American tribes and native Americans' rights differ.
Internet of Things devices and the internet of things.
The Cold War was a cold war.
The civil war in Syria and the Civil War differ.
The West Bank's west bank is dry.
The East End lies at the east end.
The South, the south of France and South Africa.
The Church and the church on the hill.
The Bible is a bible of sorts.
The Constitution and a constitution for Iraq.
The First Amendment was the first amendment.
He took the Fifth on the fifth day.
The Supreme Court and the supreme court of Ohio.
The Pentagon is a pentagon.
The Capitol is in the capital.
The Fed fed the market; federal funds fell.
The Treasury and the treasury of jokes.
The Congress of Vienna and the party congress.
The Senate passed it; the state senate did not.
The City of London is in the city.
The Street fell, and the street was quiet.
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_right_text_stays(line):
    assert not proofer.check(ARTICLE.format(line))
