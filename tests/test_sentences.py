"""Where sentences start: after which marks a small letter stays, and after which it is a slip."""

import pytest

import proofer

STAYS = """\
The summit opened on Jan. 5 and closed a day later.
He was born in Sept. 1940 near Albany, N.Y. and raised in Ohio.
It will be held in Washington, D.C. and will bring together exporters.
The talks in the U.S. on trade failed.
U.S. officials denied it, and so did U.K. ministers.
The U.S. is big. Acme Inc. said it agreed.
Acme Co. and Baker Bros. merged in 1998.
They met at 9 a.m. on Monday and at 5 p.m. in the hall.
The rocket lifted off at 5:30 a.m. local time.
Gen. Smith met Sen. Jones and Rep. Lee of Ill. on Friday.
J. R. R. Tolkien wrote it, and C. S. Lewis read it.
George W. Bush spoke, and so did John F. Kennedy Jr. at the end.
He paused ... then spoke.
He paused… then spoke.
The rate rose 3.5 percent to 4.25 percent.
The price is $2.50 per lb. and rising.
“Where would I go?” he replies.
“Stop!” she cried.
"What is this?" asked the judge.
‘Who are you?’ said the caterpillar.
“We won’t,” he said. “Not now.”
He asked “Why?” and left.
She yelled “Fire!” when the smoke came.
The word “no.” is short.
The report (see fig. 3) is out.
The plan (it was his!) failed.
It was cold (minus 40 deg. C. in fact) that day.
The firm (Smith & Co.) failed.
Species such as Au. anamensis and H. erectus lived there.
Cultures of E. coli and S. aureus grew.
He used 300 mm. lenses and a 5 in. mirror.
Yahoo! said its profits fell.
He joined Yahoo! in 2004.
The band Wham! split up.
The show Jeopardy! is popular.
Developers like Node.js and Vue.js for this.
The site Time.news reported it.
The data is at resources.data.gov for all.
They met on appear.in to talk.
The domain is example.co.uk and it works.
St. Louis and St. Paul are cities, and Ft. Worth is one too.
He lives at 5 Elm St. in Boston.
He works for the Dept. of Defense.
Mr. and Mrs. Smith left; Dr. Jones stayed.
The case, Roe v. Wade, was decided in 1973.
The case of Smith vs. Jones is old.
Prof. Dr. van Beek is here.
The book, vol. 3, no. 2, pp. 4-5, is lost.
E.g. this one, i.e. that one, etc. are bad.
Bring pens, paper, etc. to class.
The film Who Goes There? won a prize.
The essay What Is Life? became famous.
She asked: what now?
Rule one: never lie.
The temperature was approx. 40 degrees.
He has a Ph.D. in physics and an M.D. from Yale.
Martin Luther King Jr. spoke there.
Ms. Ng of the U.N. said no.
The painting is from ca. 1500.
Pres. Obama and V.P. Biden met.
eBay said profits rose.
iPhone sales fell. iPads did well.
The stock rose. iRobot fell.
Then the wind blew. “ehm,” he said.
de Gaulle spoke in Paris. de Gaulle left at noon.
The trial began. van der Leyen spoke first.
Ready? set? go!
Was it red? green? blue?
Why would he do it? she wondered.
Never! he thought.
What time was it? he asked himself.
Smack! smack! The door shook.
He saw the No. 1 team.
The no. 5 bus is late.
Fig. 2 shows it; Figs. 3 and 4 do not.
Sgt. Pepper and Lt. Col. North met Adm. Hart.
It rained in Minn. and Wis. on Monday.
The company, Toys R Us Inc., closed.
Alphabet Inc. shares rose.
The law firm of Jones, Day, Smith et al. argued it.
Smith et al. found it.
The gene, p. 53, is not it.
It cost 5 million yen (approx. $50,000) per unit.
The ratio was 3:1. x is the mass of the star.
“I know,” he said, “that it is late.”
“Is that all?” the senator from Ohio asked the witness.
"We won!" shouted fans outside.
"How?" a reporter asked.
“Is it?” Smith asked. “It is.”
The “Got milk?” campaign ran for years.
Her answer to “who knows?” was silence.
The musical Oliver! opened in London.
The Guess? brand is owned by the family.
He shouted “Allahu akbar!” before the attack.
The slogan “Yes we can!” was printed on shirts.
The No. 10 spokesman (who asked, “why?”) left.
He walked, ran, etc. and slept.
The company's Q.E.D. moment came late.
The 6 ft. 2 in. man ran.
The 2 oz. bottle broke.
Dr. No is a film.
It happened at approx. 3 a.m. according to police.
He moved to L.A. in 1999 and to N.Y.C. after that.
On Capitol Hill, R-Ariz. and D-Calif. are common.
Rep. Lee, D-Calif., said so. Sen. Flake, R-Ariz., agreed.
Mt. Everest and Mt. St. Helens are high.
Capt. Hook vs. Peter Pan.
The Sun (approx. 150 million km. away) is hot.
The a.m. session and the p.m. session differ.
Messrs. Hall and Oates sang.
At 5 p.m. the doors opened.
On Monday at 9 a.m. he left for Rome.
He said that in the U.S. they call it soccer.
In the U.S. the rate is higher, and in the U.K. it is lower.
By 1998, when he joined Acme Inc. the firm was rich.
The law of the land, which in the U.S. the courts decide, is clear.
At about 6:15 p.m. the train arrived.
Just before 8 a.m. this morning the probe flew by.
It happened shortly after 8 p.m. when the doors opened.
"""

#: `*` stands before the word that ought to be capitalised.
SLIPS = """\
It rained. *the river rose.
It rained all day! *then it stopped.
Did it rain? *we do not know.
He lives in the U.S. It is big. *they know.
The vote is on Tuesday. *no one knows why.
He said so on Jan. 5. *the next day he left.
“We saw it coming.” *the mayor had warned them.
"We saw it coming." *the mayor had warned them in June.
“It is late.” *they left at noon.
He said “no.” *then he left.
She called it “a disaster.” *others disagreed with her.
(It rained.) *we left.
It rose 3.5 percent. *it then fell.
It rose to 4.25. *analysts had hoped for more.
The year was 1999. *everyone was happy.
He scored 30. *the team lost.
It happened (in May). *nobody noticed.
It ended in 2016 [it began in 2012]. *few cared.
The plan failed, he said. *he resigned.
They won. *a parade was held.
They won. *in May they lost.
They won. *but nobody cared.
He likes physics. *physicists like him.
It is cold there. *temperatures drop to minus 40.
He works for NASA. *it is in Houston.
He works at the FBI. *agents like it.
It cost $5 million. *the mayor paid.
It fell by 20%. *prices had been high.
The film is Jaws. *sharks were scared.
He met Putin. *the two spoke.
He met President Obama. *the president smiled.
The dog ran away. *its owner cried.
She is his wife. *their son is ten.
It is a win. *for now, we wait.
It is over. *so is the war.
That is it. *it is done.
He is in. *she is out.
I said no. *i did.
We go on. *we have to.
He looked up. *the sky was dark.
He owns it all. *all of it.
The patient had cancer. *doctors removed it.
They use gas. *oil is dear.
It is in the sea. *fish eat it.
It was bad. *that much is clear.
Rain fell in May. *june was dry.
He left the army. *officers wept.
It is art. *art is life.
He saw the sun. *sat down and wept, he did.
She ate the fig. *then she slept.
The answer is no. *the question was wrong.
It was in the sec. *a clerk found it.
It hit the church mass. *people prayed.
It is a gene. *genes make proteins.
He runs Acme Inc. He is rich. *his wife is not.
The bill passed the House. *senators rejected it.
We must act. *our children depend on it.
Why wait? *let us begin.
What a day! *nobody will forget it.
“Really?” he asked. *nobody answered.
“Stop,” she said. *he stopped.
“Stop!” she said. *he did.
“What now?” *what followed was worse.
“What a night!” *however, nobody slept.
He is six feet tall. *she is five feet.
The site is data.gov. *it has maps.
He uses Node.js. *it is fast.
The company is called Yahoo. *it is old.
The tree is called M. alba. *it is white.
The vote was 5–4. *judges split.
The vote was 52 to 48. *both sides claimed victory.
The cell was type B. *cells of type A died.
They call it plan B. *plan A failed.
Vitamin C. *it helps.
He was born on July 4, 1950. *his mother was a nurse.
She moved to New York. *there she met him.
She moved to Washington. *the city was new to her.
She lives in St. Louis. *her house is small.
The trial, Roe v. Wade, ended. *it was 1973.
He earned $2.5 bn. *he gave half away.
The flight leaves at noon. *passengers board at eleven.
He said, “I will.” *it was a promise.
He lives in the U.S. *they know it.
The doors open at 5 p.m. *they close at 9.
Shares fell at Acme Inc. *the firm had warned of it.
The vote came at 3 a.m. *he was asleep.
The plane landed in Washington, D.C. *it was early.
The plan came from Martin Luther King Jr. *he wrote it in jail.
"""

BEFORE = "The council met again on Tuesday.\n\n"


@pytest.mark.parametrize("line", STAYS.splitlines())
@pytest.mark.parametrize("before", ["", BEFORE], ids=["alone", "second"])
def test_right_text_stays(line, before):
    assert not proofer.check(f"{before}{line}\n")


@pytest.mark.parametrize("line", SLIPS.splitlines())
def test_a_small_letter_at_the_start_of_a_sentence_is_repaired(line):
    at = line.index("*")
    right = line[:at] + line[at + 1].upper() + line[at + 2 :]
    assert proofer.fix(line.replace("*", "")).text == right
