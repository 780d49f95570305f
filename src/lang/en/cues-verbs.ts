import type { CueClass } from './cue-class.ts';

/**
 * Verbs that report, in the columns: word | what it may govern | stance and speech act | prepositions before what is said.
 * Neutral statements need no third column. The frames are explained in `cues.ts`.
 */
export const CUE_VERB_ROWS: Readonly<Record<CueClass, string>> = {
  speech: `
say            | that bare quote
tell           | that bare quote whom | | about of
add            | that bare quote
state          | that bare quote object
report         | that bare quote object | | on
write          | that bare quote | | about of
note           | that bare quote object
observe        | that bare quote
remark         | that bare quote | | on
comment        | that bare quote | | on
mention        | that quote gerund object 
announce       | that bare quote object
declare        | that bare quote object name
explain        | that bare quote object
reply          | that bare quote
respond        | that quote
answer         | that bare quote
retort         | that quote
counter        | that bare quote
continue       | quote
conclude       | that bare quote | | with
recall         | that bare quote object gerund
recount        | that quote
reiterate      | that bare quote object | insist
repeat         | that bare quote
stress         | that bare quote object | insist
emphasize      | that bare quote object | insist
emphasise      | that bare quote object | insist
underline      | that quote object | insist
underscore     | that quote object | insist
highlight      | that quote object | | 
insist         | that bare quote | insist | on upon
maintain       | that bare quote | insist
assert         | that bare quote object | insist
affirm         | that bare quote object | insist
reaffirm       | that quote object | insist
contend        | that bare quote | claim
argue          | that bare quote | claim | for against
claim          | that bare quote to object | claim
allege         | that bare quote object to | claim
purport        | to | claim
boast          | that bare quote | claim | about of
brag           | that bare quote | claim | about of
crow           | that quote | claim
suggest        | that bare quote gerund object
posit          | that quote
admit          | that bare quote gerund object | admit | to
acknowledge    | that bare quote gerund object | admit
concede        | that bare quote | admit
confess        | that bare quote | admit | to
grant          | that quote | admit
allow          | quote | admit
confirm        | that bare quote object
verify         | that object
testify        | that bare quote | | about to
attest         | that quote | | to
swear          | that bare quote to | insist promise
vouch          | | | for
deny           | that bare quote gerund object to | deny denial
refute         | that quote object | deny denial
rebut          | that quote object | deny denial
dispute        | that quote object | deny denial
disavow        | object | deny denial
reject         | quote object | deny denial
dismiss        | quote object as | deny denial
rebuff         | object | deny denial
refuse         | to | deny denial
decline        | to | deny denial
contradict     | that quote object | deny denial
disagree       | that quote | deny denial | with
disclose       | that quote object | reveal
reveal         | that bare quote object | reveal
divulge        | that object | reveal
leak           | that object | reveal
warn           | that bare quote whom | | of about against
caution        | that bare quote whom | | against about
threaten       | that quote to | promise | with
promise        | that bare quote to object | promise
pledge         | that bare quote to object | promise
vow            | that bare quote to object | promise
undertake      | to | promise
commit         | to | promise | to
guarantee      | that bare quote object | promise
assure         | that bare quote whom | | of about
reassure       | that bare quote whom
convince       | whom
persuade       | whom
inform         | that bare quote whom | | of about
notify         | that whom | | of
remind         | that bare quote whom | | of
advise         | that bare quote whom gerund | demand | against on
instruct       | that quote whom | demand
order          | that quote whom object | demand
urge           | that quote whom | demand
encourage      | whom | demand
implore        | quote whom | demand
beg            | quote whom | demand | for
plead          | that quote | demand | for with
appeal         | | demand | for to
exhort         | quote whom | demand
demand         | that quote to object | demand
request        | that quote to object whom | demand
ask            | that quote whom | question |
inquire        | quote | question | about
enquire        | quote | question | about
question       | that quote object | question
query          | quote object | question
wonder         | that quote | question | about
recommend      | that bare quote gerund object | demand
propose        | that bare quote to gerund object | demand
offer          | quote to | promise
invite         | whom | demand
call           | quote name
call on        | whom | demand
call upon      | whom | demand
call for       | object | demand
call out       | quote object | evaluation
label          | name as quote | evaluation
brand          | name as | evaluation
dub            | name as | evaluation
term           | name | evaluation
deem           | name | evaluation
describe       | as object quote that
characterize   | as object
characterise   | as object
portray        | as
depict         | as
paint          | as
cast           | as
frame          | as
bill           | as
tout           | as object | claim evaluation
hail           | as quote object | evaluation
decry          | as quote object | evaluation
denounce       | as quote object | evaluation
condemn        | as quote object | evaluation
deplore        | that quote object | evaluation
slam           | as quote object | evaluation
blast          | as quote object | evaluation
bash           | object | evaluation
lambast        | object quote as | evaluation
lambaste       | object quote as | evaluation
excoriate      | object quote | evaluation
criticize      | as quote object blame | evaluation
criticise      | as quote object blame | evaluation
chide          | quote object | evaluation
scold          | quote object | evaluation
mock           | quote object as | evaluation
ridicule       | quote object as | evaluation
deride         | quote object as | evaluation
taunt          | quote object | evaluation
assail         | object quote as | evaluation
attack         | quote object | evaluation
rail           | quote | evaluation | against about at
rant           | quote that | evaluation | about against
rage           | quote | evaluation | against about
fume           | quote that | evaluation
complain       | that bare quote | | about of
lament         | that quote object | evaluation
bemoan         | that quote object | evaluation
grumble        | that quote | | about
gripe          | that quote | | about
quip           | that bare quote
joke           | that bare quote | | about
scoff          | that quote | deny evaluation | at
sneer          | that quote | evaluation | at
jeer           | quote
praise         | as quote object | evaluation
applaud        | quote object | evaluation
commend        | quote object | evaluation
laud           | as quote object | evaluation
extol          | object | evaluation
extoll         | object | evaluation
welcome        | quote object | evaluation
congratulate   | quote | evaluation
thank          | quote | evaluation
apologize      | that quote | admit evaluation | for to
apologise      | that quote | admit evaluation | for to
accuse         | quote blame | claim
charge         | that quote | claim | 
blame          | quote blame object | claim
fault          | blame | claim
credit         | blame quote | evaluation
defend         | as quote object | evaluation
justify        | quote object
champion       |  | evaluation
oppose         | object quote | evaluation
protest        | that quote object
object         | that quote | deny evaluation | to
agree          | that quote to bare | | with on
concur         | that quote | | with
consent        | to | promise | to
rule           | that | | against
predict        | that bare quote object
forecast       | that bare
prophesy       | that quote
estimate       | that bare quote object
reckon         | that bare quote
calculate      | that bare
speculate      | that bare quote | | about
theorize       | that bare quote
theorise       | that bare quote
hypothesize    | that bare quote
hint           | that bare quote | | at
imply          | that bare quote object
signal         | that bare quote object
indicate       | that bare quote object
intimate       | that quote
insinuate      | that quote
exclaim        | that bare quote
shout          | that quote
yell           | that quote
scream         | that quote
cry            | that quote
whisper        | that quote
mutter         | that quote
murmur         | that quote
chant          | quote
tweet          | that bare quote
retweet        | quote
blog           | that quote
post           | that quote
email          | quote
text           | quote
quote          | quote object as
cite           | quote object as
paraphrase     | quote
invoke         | quote
reference      | quote object
refer          | | | to
allude         | | | to
point out      | that bare quote object
point to       | object
speak          | quote | | of about against
speak out      | quote | | against for about
talk           | quote | | about of
discuss        | quote object 
debate         | quote
outline        | that object
detail         | that object
elaborate      | that quote | | on
clarify        | that quote object
specify        | that quote object
summarize      | as quote object
summarise      | as quote object
proclaim       | that bare quote object name
pronounce      | that quote name
herald         | as
publicize      | object
advocate       | that quote gerund object | demand | for
espouse        | object
weigh in       | quote | | on
chime in       | quote
go on          | quote
cut in         | quote
interject      | quote that
interrupt      | quote
sum up         | quote
spell out      | that object
rule out       | gerund object | deny denial
lay out        | object
set out        | object
play down      | object | deny
downplay       | object | deny
brush off      | object quote | deny denial
brush aside    | object | deny denial
shrug off      | object as | deny denial
back           |  | evaluation
endorse        | object as quote | evaluation
pin            | blame
liken          | blame quote | evaluation
compare        | blame quote | evaluation
single out     | object
sound off      | quote
read           | quote
echo           | quote
enthuse        | that quote
gush           | that quote
muse           | that quote
opine          | that bare quote
ponder         | that quote
confide        | that bare quote | admit
volunteer      | that quote
poll           | that
decree         | that quote | demand
let it be known | that bare
make clear     | that
make it clear  | that
make it known  | that
give notice    | that
sniff          | quote
snap           | quote that
thunder        | quote that
bellow         | quote
gasp           | quote
sigh           | quote
groan          | quote
remember       | that bare quote gerund object
growl          | quote
sob            | quote
weep           | quote
moan           | quote
grunt          | quote
hiss           | quote
howl           | quote
roar           | quote
shriek         | quote
wail           | quote
whimper        | quote
whine          | quote
mumble         | quote
stammer        | quote
stutter        | quote
drawl          | quote
bark           | quote
snarl          | quote
snort          | quote
chuckle        | quote
giggle         | quote
intone         | quote
storm          | quote
seethe         | quote
blurt          | quote
rave           | quote
croak          | quote
reminisce      | quote
tease          | quote
goad           | quote
bluster        | quote
deadpan        | quote
bristle        | quote
marvel         | quote
despair        | quote
`,
  evidence: `
put it         | quote bare
put            | at
show           | that bare object
find           | that bare
demonstrate    | that bare object
document       | that object
record         | that
illustrate     | that
discover       | that bare | reveal
`,
  mind: `
think          | that bare quote
believe        | that bare quote
hope           | that bare quote to
fear           | that bare
worry          | that bare quote | | about
expect         | that bare to whom
want           | to whom
doubt          | that bare
suspect        | that bare
understand     | that
see            | as
view           | as
regard         | as
consider       | name that
reason         | that bare quote
prefer         | that
envision       | object
envisage       | that object
`,
};
