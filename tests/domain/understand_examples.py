"""Examples of what customers write and what is meant: `text | meaning`, one a line.

Knows nothing of the code; a shop keeper could add a line.
"""

ENGLISH = """
ok on my way now, should be 15 min|on_the_way minutes=15
ETA 5:45|on_the_way at=5:45
running behind, another 15 min|late minutes=15
coming at 12 am|on_the_way at=0:00
coming at 40|none
at half past 40|none
coming later|none
be there at quarter to 8|on_the_way at=7:45
for my wife pick up in 10 min|on_the_way minutes=10
my wife will pick it up, name is on the order|person person=wife
spot B|arrived stall=B
not spot 5|none
but I'm here|arrived
don't pick it up|none
picking up is my wife Anna|person person=Anna
picking up for Anna|none
please pick up my order|none
can i come in and get it|inside
not ready yet?|status
trafic jam, 10 late|late minutes=10
I'm here.|arrived
I\u2019m here|arrived
Im hrere|arrived
heree!!|arrived
HERE|arrived
Here.|arrived
hi, here|arrived
we're here 😀|arrived
Arrived|arrived
arived|arrived
just arrivd|arrived
parked|arrived
prked in 5|arrived stall=5
parked in 5|arrived stall=5
Parked at spot #7|arrived stall=7
#7|arrived stall=7
B2|arrived stall=B2
b2|arrived stall=B2
five|arrived stall=5
spot five|arrived stall=5
here five|arrived stall=5
here \u0665|arrived stall=5
spot 5|arrived stall=5
Stall 12 please|arrived stall=12
I am in stall 3|arrived stall=3
im in 4|arrived stall=4
we are parked in space B 2|arrived stall=B2
here5|arrived stall=5
spot5|arrived stall=5
5️⃣|arrived stall=5
here, number 9|arrived stall=9
no. 9|arrived stall=9
outside|arrived
I'm outside in a red Toyota|arrived vehicle=red Toyota
here 3, white Tesla Model 3, trunk|arrived stall=3 vehicle=white Tesla Model 3 placement=trunk
5 blue civic trunk please|arrived stall=5 vehicle=blue civic placement=trunk
here blue civic 5|arrived stall=5 vehicle=blue civic
here, Audi A4|arrived vehicle=Audi A4
I'm here, silver Mazda 3 in spot 8|arrived stall=8 vehicle=silver Mazda 3
I'm here, where are you?|arrived
I'm here, which stall?|arrived
here, is it ready?|arrived
Im here anyone coming?|arrived
sorry I'm late, I'm here now|arrived
I'm here K7Q2|arrived
here for pickup|arrived
here to pick up order K7Q2|arrived
In spot 6.|arrived stall=6
I'm at spot 5 not 6|arrived stall=5
pulled in, spot 2|arrived stall=2
ive been here for 20 minutes|arrived
I'm at 5|arrived stall=5
I'm here at 5|arrived stall=5
we made it! stall 4|arrived stall=4
moved from spot 5 to spot 7|arrived stall=7
I'm here but my phone is dying|arrived
not ready? I'm here|arrived
I'm here to pick up for my wife Anna|arrived
OMW|on_the_way
omw 10|on_the_way minutes=10
on my way!!|on_the_way
onmy way|on_the_way
on my wya|on_the_way
on the way, 15 mins|on_the_way minutes=15
leaving home now|on_the_way
just left|on_the_way
I'll be there in ten minutes|on_the_way minutes=10
be there in twenty five minutes|on_the_way minutes=25
be there in half an hour|on_the_way minutes=30
there in an hour|on_the_way minutes=60
10 min|on_the_way minutes=10
10min|on_the_way minutes=10
5 minutes|on_the_way minutes=5
five minutes|on_the_way minutes=5
5 mintues away|on_the_way minutes=5
10-15 min|on_the_way minutes=15
see you in 10|on_the_way minutes=10
almost there|on_the_way
almost here|on_the_way
be right there soon|on_the_way
here soon|on_the_way
I'll be here soon|on_the_way
I'm here in 5|on_the_way minutes=5
here in 10 min|on_the_way minutes=10
parked in 5 min|on_the_way minutes=5
arriving at 5:30|on_the_way at=5:30
coming at 6|on_the_way at=6:00
coming at 6pm|on_the_way at=18:00
be there around 5:45 pm|on_the_way at=17:45
be there at half past five|on_the_way at=17:30
5:30|on_the_way at=5:30
I'll pick it up at 5|on_the_way at=5:00
we will be outside in 3 minutes|on_the_way minutes=3
coming|on_the_way
not there yet, 10 minutes away|on_the_way minutes=10
just around the corner|on_the_way
stuck in traffic, 25 min|on_the_way minutes=25
1.5 hours away|on_the_way minutes=90
omw 1h30|on_the_way minutes=90
omw 1x30|on_the_way
about 1 hour 20 min|on_the_way minutes=80
coming in 10|on_the_way minutes=10
omw in a blue Civic|on_the_way vehicle=blue Civic
late 20|late minutes=20
running late|late
I'm running late, 15 minutes|late minutes=15
half an hour late|late minutes=30
20 min late|late minutes=20
an hour late sorry!|late minutes=60
will be 10 minutes late|late minutes=10
delayed 30 min|late minutes=30
running laet 20|late minutes=20
running late, be there in 20|on_the_way minutes=20
not late|none
not here|none
I'm not here yet|none
havent arrived yet|none
haven't left yet|none
not on my way yet|none
are you here?|none
are you there?|none
is anyone here today|none
will text when I'm here|none
do you open at 5?|none
where do I park?|none
what time do you close?|none
how long are you open?|none
hi there|none
ok|none
👍|none
😀😀|none
.|none
thank you!|none
no thanks|none
see you|none
from here|none
is here a good place to park?|none
stop here?|none
please stop by the door|none
don't stop|none
I want to cancel my order|none
cancel order K7Q2 please|none
can I cancel it?|none
the end|none
yes please|none
can you help me?|none
2 bags|none
4821|none
K7Q2|none
extend|extend
please hold it until tomorrow|extend
can I pick it up tomorrow?|extend
keep my order please|extend
I'll come tomorrow|extend
need more time|extend
exend|extend
status|status
staus|status
?|status
is my order ready yet?|status
where's my order?|status
how long?|status
when will it be ready|status
when can I pick it up?|status
return|return
I'd like to return something|return
bringing back shoes|return
have a retrun|return
I'll return in 10|on_the_way minutes=10
no return today|none
coming inside|inside
I'm inside|inside
at the counter|inside
can I come inside?|inside
should I come inside?|none
not coming inside|none
coming inside in 10 minutes|on_the_way minutes=10
My husband will pick it up|person person=husband
Anna will pick it up|person person=Anna
my wife anna is picking up|person person=Anna
my friend Anna Svensson will collect it|person person=Anna Svensson
my wife will pick it up, her name is Anna|person person=Anna
I'm sending my son Erik to pick it up|person person=Erik
can my wife pick it up?|person person=wife
I will pick it up for my wife in 10 min|on_the_way minutes=10
stop|opt_out
Stop.|opt_out
"STOP"|opt_out
STOPALL|opt_out
unsubscribe|opt_out
END|opt_out
Quit!|opt_out
revoke|opt_out
OptOut|opt_out
opt out|opt_out
opt-out|opt_out
stop please|opt_out
please stop|opt_out
STOP STOP STOP|opt_out
please stop sending me messages|opt_out
stop texting me!!|opt_out
do not text me|opt_out
don\u2019t text me again|opt_out
no more texts please|opt_out
I want you to stop texting me|opt_out
remove me from your list|opt_out
take me off this list|opt_out
leave me alone|opt_out
unsubscrbe|opt_out
can you please stop these texts?|opt_out
START|opt_in
yes|opt_in
Yes!|opt_in
UNSTOP|opt_in
help|help
HELP!|help
info|help
yo im here bay 3|arrived stall=3
hi just rolled up, spot 6|arrived stall=6
Here! Black Honda CRV, slot 2|arrived stall=2 vehicle=Black Honda CRV
parked in number eight|arrived stall=8
we r here in a white minivan|arrived vehicle=white minivan
im hear in spot 4|arrived stall=4
leavin the house now|on_the_way
on my way be there in like 15|on_the_way minutes=15
otw 20 mins|on_the_way minutes=20
eta 10 minutes|on_the_way minutes=10
be with you in 25 min|on_the_way minutes=25
just setting off now, probably half an hour|on_the_way minutes=30
gonna be late|late
running late about 20|late minutes=20
sorry ill be 10 mins late|late minutes=10
im gonna be a bit late, sorry|late
delayed by half an hour|late minutes=30
flat tyre, will be an hour late|late minutes=60
can I get it tomorrow instead|extend
could you keep my groceries until tomorrow please|extend
won't make it today, can you hold it?|extend
I can't come today, can I pick up tomorrow|extend
pls extend my pickup|extend
is it possible to collect it tomorrow morning|extend
i also have a parcel to return|return
want to return some shoes|return
got returns with me too|return
can I give you back a jacket when I pick up|return
returning an item|return
i'm in the store already|inside
my hubby is picking it up|person person=hubby
My son Liam will come for it|person person=Liam
my neighbour Bob is collecting for me|person person=Bob
sending my daughter to get it|person person=daughter
my friend will grab the order|person person=friend
dark blue BMW X5|vehicle vehicle=dark blue BMW X5
stop texting me please|opt_out
no more texts!!|opt_out
pls dont msg me anymore|opt_out
Remove me from your list|opt_out
unsubscribe me|opt_out
Unstop|opt_in
start|opt_in
help please|help
im not there yet|none
we haven't arrived|none
are you open till 9?|none
what time do you close today|none
cancel the whole thing please|none
"""

ENGLISH_BY_STATE = """
asked_vehicle|Lynk in return|vehicle vehicle=Lynk
asked_vehicle|Zorg in return|vehicle vehicle=Zorg
asked_vehicle|blue Civic, beside the red van|vehicle vehicle=blue Civic
placed|is it ready|status
placed|5|arrived stall=5
asked_stall|7|arrived stall=7
asked_stall|spot 7|arrived stall=7
asked_stall|b|arrived stall=B
asked_vehicle|7|arrived stall=7
none|5|none
none|here|arrived
picked_up|7|none
picked_up|3|rating rating=3
picked_up|five|rating rating=5
picked_up|5 stars|rating rating=5
picked_up|great service, 5|rating rating=5
picked_up|4!|rating rating=4
picked_up|5/5|rating rating=5
picked_up|0|none
picked_up|something is missing|missing
picked_up|MISSING|missing
picked_up|you forgot the milk|missing
picked_up|2 bananas are missing|missing
picked_up|nothing missing, thanks|none
picked_up|thank you so much|none
picked_up|5 min wait was too long|none
arrived|moved to 9|arrived stall=9
arrived|still waiting|status
arrived|I've been waiting 15 minutes|status
arrived|how long|status
arrived|is anyone coming?|status
arrived|leaving now|none
arrived|grey volvo|vehicle vehicle=grey volvo
arrived|back seat please|vehicle placement=back_seat
arrived|the trunk is open|vehicle placement=trunk
arrived|I'm driving a black Honda CR-V|vehicle vehicle=black Honda CR-V
arrived|thanks|none
arrived|I am inside now|inside
asked_vehicle|Lynk 01|vehicle vehicle=Lynk 01
asked_vehicle|red jacket, on foot|vehicle vehicle=red jacket, on foot
asked_vehicle|I'm in a white VW Golf, boot please|vehicle vehicle=white VW Golf placement=trunk
asked_vehicle|Volvo, grey|vehicle vehicle=Volvo, grey
asked_vehicle|blue|vehicle vehicle=blue
asked_vehicle|silver Mazda 3 back seat|vehicle vehicle=silver Mazda 3 placement=back_seat
asked_vehicle|Audi A4|vehicle vehicle=Audi A4
asked_vehicle|peugeot 208|vehicle vehicle=peugeot 208
asked_vehicle|bmw x5 trunk|vehicle vehicle=bmw x5 placement=trunk
asked_vehicle|a bike|vehicle vehicle=bike
asked_vehicle|ok thanks|none
asked_vehicle|what?|none
asked_vehicle|I don't know|none
asked_vehicle|spot 7, blue civic|arrived stall=7 vehicle=blue civic
asked_vehicle|how long?|status
asked_vehicle|stop|opt_out
ready|grey volvo, back seat please|vehicle vehicle=grey volvo placement=back_seat
ready|my car broke down|none
ready|my volvo broke down, can't come today|none
ready|black coffee please|none
none|my wife will pick it up|person person=wife
arrived|had to move, in spot 12 now|arrived stall=12
arrived|switched to bay 4|arrived stall=4
asked_stall|it's number 3|arrived stall=3
placed|is my stuff ready|status
placed|hows my order doing|status
placed|when will it be ready for pickup?|status
placed|any eta on my order|status
placed|can I come get my order yet?|status
placed|order status pls|status
arrived|ill come in|inside
arrived|coming in to get it myself|inside
arrived|I'm inside at the counter|inside
arrived|im in the shop|inside
arrived|can I just pop in and get it|inside
asked_vehicle|black audi q5|vehicle vehicle=black audi q5
asked_vehicle|it's a white transit van|vehicle vehicle=white transit van
asked_vehicle|silver ford, put it in the boot please|vehicle vehicle=silver ford placement=trunk
asked_vehicle|a beat up old toyota, green|vehicle vehicle=toyota, green
asked_vehicle|on foot, yellow raincoat|vehicle vehicle=on foot, yellow raincoat
picked_up|5 stars!|rating rating=5
picked_up|four|rating rating=4
picked_up|a solid 5|rating rating=5
picked_up|I'd give it a 4|rating rating=4
picked_up|3 out of 5|rating rating=3
picked_up|you forgot my bread|missing
picked_up|the eggs are broken|missing
picked_up|I got someone else's order|missing
picked_up|theres no cheese in my bag|missing
picked_up|one bag is missing|missing
picked_up|nothing was missing, thanks|none
picked_up|thanks, all good|none
picked_up|great service thank you|none
"""
