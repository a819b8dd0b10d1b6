"""Rules with their negative twins: `language|state|text|meaning`; see `understand_examples.py`."""

TWINS = """
de|ready|ein grauer Volvo, bin da|arrived vehicle=grauer Volvo
de|ready|ein grauer Volvo, Kofferraum bitte|vehicle vehicle=grauer Volvo placement=trunk
de|arrived|ein grauer Volvo|vehicle vehicle=grauer Volvo
de|arrived|einen weißen Golf|vehicle vehicle=weißen Golf
de|asked_vehicle|ein grauer Volvo|vehicle vehicle=grauer Volvo
de|asked_vehicle|eine rote Vespa|vehicle vehicle=rote Vespa
de|asked_vehicle|einen blauen Kombi|vehicle vehicle=blauen Kombi
de|asked_stall|eins|arrived stall=1
de|ready|Platz eins, blauer Golf|arrived stall=1 vehicle=blauer Golf
de|ready|hier 1 blauer Golf|arrived stall=1 vehicle=blauer Golf
en|ready|one red Civic|vehicle vehicle=red Civic
en|ready|1 red Civic|arrived stall=1 vehicle=red Civic
en|asked_vehicle|a blue van|vehicle vehicle=blue van
sv|asked_vehicle|ett vitt släp|vehicle vehicle=vitt släp
sv|ready|en vit Golf, bakluckan|vehicle vehicle=vit Golf placement=trunk
sv|ready|ett blått släp|vehicle vehicle=blått släp
fi|ready|yksi harmaa Volvo|vehicle vehicle=harmaa Volvo
pl|ready|jeden czarny Golf|vehicle vehicle=czarny Golf
is|ready|einn hvítur Yaris|vehicle vehicle=hvítur Yaris
is|asked_vehicle|ein rauð Mazda|vehicle vehicle=rauð Mazda
de|arrived|wir fahren jetzt los|none
en|ready|my wife won't pick it up|none
en|ready|my wife isn't picking it up, I am|none
en|ready|Anna is not collecting it|none
en|ready|can my wife pick it up?|person person=wife
sv|ready|min fru hämtar inte|none
sv|ready|Anna hämtar inte den|none
sv|ready|min fru hämtar den|person person=fru
de|ready|meine Frau holt es nicht ab|none
de|ready|Peter holt die Bestellung nicht ab|none
de|ready|meine Frau holt es ab|person person=Frau
fi|ready|vaimoni ei hae tilausta|none
fi|ready|vaimoni hakee tilauksen|person person=vaimoni
pl|ready|żona nie odbierze|none
pl|ready|żona nie odbierze zamówienia|none
pl|ready|żona odbierze|person person=żona
is|ready|konan sækir ekki|none
is|ready|konan sækir ekki pöntunina|none
is|ready|konan sækir|person person=konan
en|ready|Sarah's coming to get it|person person=Sarah
en|ready|Sarah's picking it up|person person=Sarah
en|ready|my dad's picking it up|person person=dad
en|ready|dads picking it up|person person=dad
en|ready|my sister will pick it up, Maria|person person=Maria
en|ready|my sister will pick it up, thanks|person person=sister
en|ready|my sister will pick it up, sorry|person person=sister
sv|ready|min syster hämtar, Maria|person person=Maria
sv|ready|Peter hämtar den åt mig|person person=Peter
sv|ready|Lisa hämtar|person person=Lisa
sv|ready|Sara hämtar min order|person person=Sara
sv|ready|min bror Peter hämtar|person person=Peter
sv|ready|min fru Lisa hämtar|person person=Lisa
sv|ready|min syster Sara hämtar|person person=Sara
en|ready|Mike will pick it up|person person=Mike
en|ready|my son Mike will pick it up|person person=Mike
de|ready|Lena holt es ab|person person=Lena
de|ready|mein Bruder Uwe holt ab|person person=Uwe
de|ready|meine Frau Marta holt es ab|person person=Marta
en|ready|my brother in law Tom will pick it up|person person=Tom
en|ready|my brother-in-law Tom will pick it up|person person=Tom
en|ready|my mother in law will pick it up|person person=mother in law
pl|ready|Marek odbiera za mnie|person person=Marek
pl|ready|odbierze za mnie żona|person person=żona
fi|ready|Minna hakee|person person=Minna
fi|ready|veljeni Jari hakee|person person=Jari
en|asked_stall|i think its 7|arrived stall=7
en|asked_stall|I think it's 7|arrived stall=7
en|asked_stall|the sign says 6|arrived stall=6
en|arrived|the sign says 6|arrived stall=6
sv|asked_stall|det står 3 på skylten|arrived stall=3
sv|asked_stall|tror det är 7|arrived stall=7
de|asked_stall|ich glaube die 7|arrived stall=7
de|asked_stall|auf dem Schild steht 12|arrived stall=12
fi|asked_stall|näyttäisi olevan 4|arrived stall=4
pl|asked_stall|chyba 7|arrived stall=7
is|asked_stall|held það sé 7|arrived stall=7
is|asked_stall|skiltið segir 6|arrived stall=6
en|asked_stall|looks like B2|arrived stall=B2
en|asked_stall|not 7|none
en|asked_stall|is it 7?|none
en|asked_stall|5 minutes|on_the_way minutes=5
en|arrived|I have 2 bags of returns|return
en|arrived|been here 20 minutes|status
en|ready|the sign says 6|none
en|asked_stall|2 of us, 3 bags|none
en|asked_stall|I have 3 kids|none
en|asked_stall|somewhere between 5 and 7|none
en|picked_up|I'd say 4 stars|rating rating=4
en|picked_up|4/5|rating rating=4
en|picked_up|5 outta 5|rating rating=5
sv|picked_up|jag säger 4 stjärnor|rating rating=4
de|picked_up|ich gebe 4 Sterne|rating rating=4
de|picked_up|volle 5 Sterne|rating rating=5
pl|picked_up|5 gwiazdek|rating rating=5
fi|picked_up|viisi tähteä|rating rating=5
is|picked_up|5 stjörnur|rating rating=5
en|picked_up|solid 4|rating rating=4
en|picked_up|definitely a 5|rating rating=5
en|picked_up|5 from me|rating rating=5
de|picked_up|eine glatte 5|rating rating=5
de|picked_up|von mir 4 von 5|rating rating=4
sv|picked_up|en stark 4a|rating rating=4
sv|picked_up|det blir en 4|rating rating=4
fi|picked_up|annan 4 tähteä|rating rating=4
pl|picked_up|daję 4|rating rating=4
is|picked_up|ég gef 4|rating rating=4
en|picked_up|I waited 5 minutes|none
en|picked_up|I bought 3 apples|none
en|picked_up|we didn't get the bananas|missing
en|picked_up|I never received the bread|missing
en|picked_up|there was no milk in the bag|missing
en|picked_up|I did get the bananas, thanks|none
en|picked_up|this isn't mine|missing
en|picked_up|you gave me the wrong bread|missing
en|picked_up|the yoghurt was open and leaking|missing
sv|picked_up|vi fick inga ägg|missing
sv|picked_up|fick inte mjölken|missing
sv|picked_up|fick allt, tack|none
sv|picked_up|det är inte min påse|missing
de|picked_up|wir haben keine Bananen bekommen|missing
de|picked_up|habe die Milch nicht bekommen|missing
de|picked_up|alles bekommen, danke|none
de|picked_up|in der Tüte war kein Käse|missing
de|picked_up|das ist nicht meine Bestellung|missing
fi|picked_up|emme saaneet maitoa|missing
fi|picked_up|en saanut leipää|missing
fi|picked_up|saimme kaiken, kiitos|none
pl|picked_up|nie dostałem chleba|missing
pl|picked_up|nie dostaliśmy bananów|missing
pl|picked_up|dostałem wszystko, dzięki|none
is|picked_up|fékk ekki brauðið|missing
is|picked_up|við fengum ekki mjólkina|missing
is|picked_up|fékk allt, takk|none
en|ready|we didn't get the bananas|none
de|ready|keine SMS bekommen|status
de|ready|ich habe keine SMS bekommen|status
de|ready|ich will keine SMS mehr bekommen|opt_out
de|ready|keine SMS mehr|opt_out
de|ready|keine SMS|opt_out
en|ready|I got no text|status
en|ready|I didn't get a text|status
en|ready|I haven't received any text|status
en|ready|no text received|status
en|ready|no more texts|opt_out
en|ready|no texts please|opt_out
en|ready|I don't want to get any texts|opt_out
sv|ready|fick inget sms|status
sv|ready|jag har inte fått något sms|status
sv|ready|vill inte få sms|opt_out
sv|ready|inga sms|opt_out
fi|ready|en saanut viestiä|status
fi|ready|en ole saanut viestejä|status
fi|ready|en halua saada viestejä|opt_out
pl|ready|nie dostałem smsa|status
pl|ready|nie dostałam żadnego sms|status
pl|ready|nie chcę dostawać sms|opt_out
is|ready|fékk ekki sms|status
is|ready|ég fékk engin skilaboð|status
is|ready|vil ekki fá sms|opt_out
en|ready|I want your texts again|opt_in
en|ready|send me texts again|opt_in
en|ready|please start texting me again|opt_in
en|ready|you can text me again|opt_in
en|ready|text me when it's ready|none
en|ready|I want to text you again|none
en|ready|don't send me texts again|opt_out
en|ready|do not text me again|opt_out
pl|ready|ja chcę znowu dostawać smsy|opt_in
pl|ready|nie chcę znowu dostawać smsów|opt_out
fi|ready|haluan taas viestejä|opt_in
is|ready|ég vil aftur fá sms|opt_in
is|ready|ég vil ekki aftur fá sms|opt_out
de|ready|ich möchte wieder SMS bekommen|opt_in
de|ready|schickt mir wieder SMS|opt_in
de|ready|ich möchte keine SMS mehr bekommen|opt_out
sv|ready|jag vill ha sms igen|opt_in
sv|ready|skicka sms igen|opt_in
sv|ready|skicka inte sms igen|opt_out
en|ready|traffic is awful, expect me 25 mins late|late minutes=25
en|ready|bus is late, 10 min|late minutes=10
de|ready|Reifenpanne, bestimmt 40 min Verspätung|late minutes=40
en|ready|10 more minutes|on_the_way minutes=10
de|ready|sitze im Bus, 12 min|on_the_way minutes=12
sv|ready|sitter på bussen, 12 min|on_the_way minutes=12
de|ready|steh im Stau, wird 20 min später|late minutes=20
en|ready|on the bus, 12 min|on_the_way minutes=12
de|asked_vehicle|weißer Bus|vehicle vehicle=weißer Bus
en|ready|my brother arrived|none
sv|ready|min bror är här|none
de|ready|mein Bruder ist da|none
de|ready|mein Mann ist angekommen|none
fi|ready|veljeni on täällä|none
pl|ready|mój brat przyjechał|none
pl|ready|brat jest na miejscu|none
is|ready|bróðir minn er kominn|none
en|ready|me and my brother are here|arrived
en|ready|I'm here with my wife|arrived
en|ready|my wife and I are here|arrived
sv|ready|jag och min bror är här|arrived
en|ready|im at 5 main street|none
en|ready|I'm at 5|arrived stall=5
en|ready|I'm at 12 Oak Avenue|none
sv|ready|jag är på 5 Storgatan|none
is|ready|kominn í #4, hvítur Kia, í skottið|arrived stall=4 vehicle=hvítur Kia placement=trunk
is|ready|kominn í 4|arrived stall=4
de|asked_vehicle|ist die Bestellung fertig?|status
en|asked_vehicle|green Alto|vehicle vehicle=green Alto
sv|asked_vehicle|röd Alto|vehicle vehicle=röd Alto
fi|asked_vehicle|musta Rover|vehicle vehicle=musta Rover
en|asked_vehicle|Renault Espace|vehicle vehicle=Renault Espace
de|asked_vehicle|Lancer|vehicle vehicle=Lancer
en|asked_vehicle|frunk please|vehicle vehicle=frunk
en|asked_vehicle|trunk please|vehicle placement=trunk
en|ready|parked next to the bottle bank|arrived
de|ready|hab neben den Altglascontainern geparkt|arrived
de|ready|am Haupteingang|arrived
en|ready|at the front entrance|arrived
sv|ready|står vid kundvagnarna, röd jacka|arrived vehicle=röd jacka
en|ready|parked beside the ice machine|arrived
en|ready|standing under the clock tower|arrived
de|ready|stehe neben dem Blumenladen|arrived
fi|ready|parkkeerasin pullonpalautuksen viereen|arrived
pl|ready|stoję koło kwiaciarni|arrived
is|ready|lagði við hliðina á dósagámnum|arrived
sv|ready|har parkerat bredvid glasigloon|arrived
sv|ready|jag står bredvid laddstolparna|arrived
en|ready|start texting me again|opt_in
en|ready|start sending me texts again|opt_in
en|ready|I'd like to get your texts again please|opt_in
en|ready|I got your texts again|none
en|ready|turn on notifications again|opt_in
sv|ready|börja skicka sms igen|opt_in
sv|ready|börja smsa igen|opt_in
sv|ready|jag vill gärna få era meddelanden igen|opt_in
sv|ready|sluta skicka sms igen|opt_out
fi|ready|haluan taas saada teidän viestit|opt_in
fi|ready|lähettäkää taas viestejä|opt_in
fi|ready|saa taas lähettää viestejä|opt_in
fi|ready|en halua taas viestejä|opt_out
pl|ready|chcę znów dostawać wiadomości|opt_in
pl|ready|proszę znowu wysyłać smsy|opt_in
is|ready|má ég fá sms aftur|opt_in
is|ready|byrjið aftur að senda sms|opt_in
de|ready|ihr könnt mir wieder SMS schicken|opt_in
de|ready|bitte wieder SMS senden|opt_in
de|ready|schon wieder keine SMS bekommen|status
en|ready|stop texting me again and again|opt_out
en|ready|send my order again|none
en|ready|My wife Anna isn't coming, I'll pick it up|none
sv|ready|Anna hämtar, inte jag|person person=Anna
de|ready|Anna holt es ab, ich kann nicht|person person=Anna
en|ready|Tom will pick up because I can't|person person=Tom
pl|ready|odbierze mąż, ja nie mogę|person person=mąż
fi|ready|Minna noutaa, en itse pääse|person person=Minna
is|ready|Jón sækir pöntunina fyrir mig|person person=Jón
fi|ready|en hae itse, vaimoni hakee|person person=vaimoni
de|ready|nicht ich, meine Frau holt ab|person person=Frau
en|ready|my mum's picking up|person person=mum
en|ready|my wife's coming to collect, Anna|person person=Anna
en|ready|my wife will pick it up. Tom|person person=wife
en|ready|my wife, Anna, will pick it up|person person=Anna
en|ready|don't let anyone else pick it up|none
en|ready|mate I'm here|arrived
en|ready|bro im here|arrived
en|ready|hey mate, here|arrived
en|ready|here mate|arrived
en|ready|wife and kids in the car, we're here|arrived
de|ready|hier ist Frau Schmidt, bin da|arrived
sv|ready|är framme med min fru|arrived
sv|ready|min man och jag är här|arrived
pl|ready|jestem z żoną, miejsce 4|arrived stall=4
fi|ready|olen täällä vaimoni kanssa|arrived
fi|ready|vaimoni kanssa ollaan täällä|arrived
is|ready|ég er hér með konunni|arrived
en|ready|here with my dad, spot 4|arrived stall=4
en|ready|my husband dropped me off, I'm here|arrived
en|ready|my husband is parked in spot 7|none
en|ready|parked on Main Street side, spot 3|arrived stall=3
en|ready|I'm here at 5|arrived stall=5
en|ready|im in bay 12 street side|arrived stall=12
en|ready|I'm here, spot 3, street side|arrived stall=3
de|ready|bin auf 5|arrived stall=5
de|ready|bin in der Hauptstraße 5|none
en|ready|20 mins late, bus broke down|late minutes=20
sv|ready|bussen är sen, 10 min|late minutes=10
de|ready|Zug hat 15 min Verspätung|late minutes=15
de|ready|komme 10 Minuten zu spät|late minutes=10
fi|ready|bussi myöhässä, 10 min|late minutes=10
en|ready|2 more bags please|none
en|ready|another 5 min|on_the_way minutes=5
en|arrived|2 more minutes|on_the_way minutes=2
en|asked_stall|I can't find it|none
en|asked_stall|the third one|none
en|asked_stall|number 12 I think|arrived stall=12
en|asked_stall|12, maybe|arrived stall=12
en|asked_stall|not sure, maybe 12|arrived stall=12
en|asked_stall|don't know the number|none
en|asked_stall|there is no number|none
en|asked_stall|I'll be there in 5|on_the_way minutes=5
en|asked_stall|give me 5|on_the_way minutes=5
en|asked_stall|my order is 4821|none
en|asked_stall|thanks, 2 bags right?|none
sv|asked_stall|nog 4|arrived stall=4
sv|asked_stall|det är trean|arrived stall=3
de|asked_stall|müsste die 4 sein|arrived stall=4
de|asked_stall|die vier|arrived stall=4
pl|asked_stall|to chyba piątka|arrived stall=5
fi|asked_stall|luulen että 6|arrived stall=6
fi|asked_stall|kyltissä lukee 6|arrived stall=6
is|asked_stall|það stendur 4 á skiltinu|arrived stall=4
en|arrived|my order number is 12|none
en|arrived|there are 2 of us|none
en|arrived|order for 2|none
en|arrived|it's been 10|none
en|arrived|probably another 5|on_the_way minutes=5
en|ready|Anna and Tom will pick it up|person person=Anna and Tom
en|ready|Mia is picking up my order|person person=Mia
en|ready|someone else will pick it up|none
en|ready|nobody will pick it up|none
en|ready|my wife doesn't want to pick it up|none
en|ready|my wife will pick it up, not me|person person=wife
en|ready|My Wife Will Pick It Up|person person=Wife
sv|ready|min mamma kommer och hämtar|person person=mamma
sv|ready|Kalle hämtar ut den|person person=Kalle
sv|ready|min fru kommer inte och hämtar|none
de|ready|mein Sohn Jonas holt die Bestellung|person person=Jonas
de|ready|Herr Meier holt es nicht|none
fi|ready|Pekka ei nouda|none
pl|ready|odbiera Kasia|person person=Kasia
pl|ready|Kasia nie przyjdzie po zamówienie|none
is|ready|Gunna sækir|person person=Gunna
is|ready|mamma sækir þetta ekki|none
en|ready|my sister is here|none
en|ready|my sister is here to pick it up|person person=sister
en|ready|my sister and I just parked|arrived
en|ready|dad parked in spot 4|none
sv|ready|mamma är på väg|on_the_way
de|ready|meine Frau steht auf Platz 5|none
en|ready|waiting beside the big tree|arrived
en|ready|waiting next to my wife at the dentist|none
sv|ready|står bredvid återvinningen|arrived
sv|ready|står vid rödljuset|on_the_way
de|ready|stehe unter der Brücke|arrived
fi|ready|seison lipputangon vieressä|arrived
en|ready|standing by the window at home|none
en|ready|parked opposite the pharmacy, grey Kia|arrived vehicle=grey Kia
en|ready|parked outside my house|none
en|picked_up|didn't get the receipt|missing
en|picked_up|got everything thanks|none
en|picked_up|I can't find the bread|missing
en|picked_up|no problems, got it all|none
en|picked_up|got it, no issues|none
en|picked_up|4 out of 5 stars|rating rating=4
en|picked_up|would give it 3|rating rating=3
en|picked_up|2 stars, took too long|rating rating=2
en|picked_up|1 star|rating rating=1
en|picked_up|10/10|none
en|picked_up|you forgot 2 things|missing
sv|picked_up|5 av 5|rating rating=5
sv|picked_up|fick inte med osten|missing
de|picked_up|5 Sterne natürlich|rating rating=5
de|picked_up|4/5|rating rating=4
de|picked_up|alles da, danke|none
de|picked_up|Brot nicht dabei|missing
fi|picked_up|4/5|rating rating=4
fi|picked_up|leipää ei tullut|missing
pl|picked_up|4/5|rating rating=4
pl|picked_up|nie było chleba w torbie|missing
is|picked_up|brauðið kom ekki|missing
is|picked_up|fimm stjörnur|rating rating=5
en|ready|30 min late|late minutes=30
en|ready|I'm 10 mins late|late minutes=10
en|ready|not late, 10 min|on_the_way minutes=10
en|ready|too late?|none
sv|ready|20 min försenad|late minutes=20
sv|ready|är det för sent att hämta?|none
de|ready|40 min Verspätung|late minutes=40
de|ready|bin 15 min später da|late minutes=15
en|ready|no text yet, is it ready?|status
en|ready|I'm here, got no text|arrived
en|ready|STOP sending me texts again|opt_out
en|ready|text|none
en|ready|again|none
en|ready|want texts|none
de|ready|bitte wieder SMS|opt_in
en|ready|5 High Street|none
en|ready|I live at 5 High Street|none
en|ready|on High Street, 5 min|on_the_way minutes=5
en|ready|coming down Main Street, 5 min|on_the_way minutes=5
de|ready|bin auf der Hauptstraße, 10 min|on_the_way minutes=10
en|ready|here, spot 5 on the street side|arrived stall=5
en|ready|my wife, the tall one, will pick it up|none
"""
