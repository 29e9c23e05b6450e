import type { Lexicon } from './lexicon.ts'

export const de: Lexicon = {
  language: 'de',
  script: 'Latin',
  common:
    'der die das den dem des ein eine einen einem einer eines und oder aber doch denn wenn als wie wo wer was wann warum weil dass daß ob in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen ohne um durch seit bis zwischen während ist sind war waren sein bin bist hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste soll sollen will wollen darf dürfen nicht kein keine keinen keiner ja nein ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine sein seine ihre unser unsere dieser diese dieses jener alle alles jeder jede jedes niemand nichts nie niemals immer oft manchmal heute gestern morgen jetzt dann da hier dort so auch noch nur schon sehr man etwas jemand viele wenige mehr weniger',
  pronouns:
    'ich mich mir mein meine du dich dir er ihn ihm sie es wir uns unser unsere ihr euch ihnen sein seine ihre ihren ihrem ihrer dieser diese dieses jener das der die man wer',
  negations:
    'nicht nichts nie niemals niemand niemandem niemanden kein keine keinen keinem keiner keines keins nirgends nirgendwo ohne weder noch nein kaum',
  quantifiers:
    'alle alles allen aller jeder jede jedes jeden jedem einige manche manchen viele vielen viel wenige wenigen wenig mehr weniger meisten mehrere mehreren niemand nichts nie immer oft manchmal selten nur beide beiden genug mehrheit minderheit ganz ganze völlig teilweise größtenteils meist meistens irgendwer jemand etwas',
  hedges:
    'vielleicht möglicherweise wahrscheinlich vermutlich angeblich offenbar offensichtlich anscheinend scheinbar wohl etwa ungefähr rund circa fast beinahe nahezu kann können könnte könnten konnte konnten mag dürfte dürften darf dürfen soll sollen sollte sollten muss müssen musste mussten müsste würde würden scheint schien glaube glaubt meine denke denkt sicher sicherlich bestimmt',
  hedgesOfNumbers: 'über unter knapp mindestens höchstens',
  numbers:
    'null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 einundzwanzig=21 dreißig=30 einunddreißig=31 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 hunderte=100 tausend=1000 tausende=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000 milliarden=1000000000 mrd=1000000000 billion=1000000000000 billionen=1000000000000 dutzend=12 halb=0.5 halbe=0.5 hälfte=0.5 viertel=0.25 drittel=0.333 zweimal=2x dreimal=3x doppelt=2x erste=#1 ersten=#1 erster=#1 zweite=#2 zweiten=#2 zweiter=#2 dritte=#3 dritten=#3 dritter=#3 vierte=#4 vierten=#4',
  dates:
    'januar=m1 jänner=m1 februar=m2 märz=m3 april=m4 mai=m5 juni=m6 juli=m7 august=m8 september=m9 oktober=m10 november=m11 dezember=m12 montag=d1 montags=d1 dienstag=d2 mittwoch=d3 donnerstag=d4 freitag=d5 samstag=d6 sonnabend=d6 sonntag=d7 heute=d+0 gestern=d-1 vorgestern=d-2 morgen=d+1 übermorgen=d+2 abend=pm abends=pm nachts=t nacht=t mittags=12h frühling=s1 frühjahr=s1 sommer=s2 herbst=s3 winter=s4',
  units:
    'sekunde=s sekunden=s minute=min minuten=min stunde=h stunden=h tag=d tage=d tagen=d woche=w wochen=w monat=mo monate=mo monaten=mo jahr=y jahre=y jahren=y jahrzehnt=dec jahrhundert=c mm=mm cm=cm m=m km=km meter=m metern=m kilometer=km kilometern=km hektar=ha gramm=g kg=kg kilo=kg kilogramm=kg mg=mg milligramm=mg tonne=t tonnen=t liter=l litern=l grad=deg watt=w kilowatt=kw megawatt=mw kwh=kwh',
  currencies:
    'euro=€ euros=€ eur=€ dollar=$ dollars=$ cent=¢ cents=¢ franken=chf pfund=£ rubel=₽ mark=dm tenge=₸',
  antonyms:
    'verurteilt/freigesprochen zugegeben/bestritten gab/nahm gestand/bestritt stark/schwach reich/arm leicht/schwer schnell/langsam krieg/frieden freund/feind norden/süden osten/westen links/rechts warm/kalt heiß/kalt voll/leer sauber/schmutzig innen/außen drinnen/draußen oben/unten öffentlich/geheim öffentlich/privat erste/letzte ersten/letzten kam/ging kommen/gehen gekommen/gegangen geöffnet/geschlossen öffnete/schloss steigt/fällt steigt/sinkt stiegen/fielen stiegen/sanken zunahme/abnahme zugenommen/abgenommen gefunden/verloren erfolg/misserfolg gelungen/gescheitert legal/verboten zugestimmt/abgelehnt zustimmung/ablehnung verkauft/gekauft verkaufte/kaufte lebte/starb lebend/tot möglich/ausgeschlossen mehrheit/minderheit erlaubte/verbot akzeptiert/abgelehnt anwesend/abwesend vor/nach schuldig/unschuldig mehr/weniger gestiegen/gefallen gestiegen/gesunken stieg/fiel stieg/sank erhöht/gesenkt angenommen/abgelehnt bestätigt/dementiert bestätigte/dementierte erlaubt/verboten wahr/falsch lebendig/tot lebt/starb offen/geschlossen gewonnen/verloren gewann/verlor bestanden/durchgefallen hoch/niedrig höher/niedriger über/unter besser/schlechter gut/schlecht früh/spät früher/später mit/ohne für/gegen gekauft/verkauft immer/nie alle/niemand alles/nichts alt/neu groß/klein sicher/gefährlich sicher/unsicher begann/endete auf/zu',
  commonNouns:
    'wasser zeit geld hilfe arbeit angst leute menschen kinder jahre tage stunden hause ende anfang wein brot milch blut krieg frieden recht glück proben akten briefe berichte dokumente papiere luft licht feuer holz stein stahl eisen gold silber öl gas strom schnee regen wind eis staub sand erde fleisch fisch obst gemüse kaffee tee bier salz zucker musik kunst sport spaß mut kraft macht ruhe ordnung schuld druck lärm platz raum land stadt dorf haus straße weg auto bus zug schiff boot flugzeug wagen polizei feuerwehr armee regierung gericht schule kirche krankenhaus firma fabrik labor büro lager frauen männer mädchen jungen eltern freunde nachbarn kollegen ärzte anwälte richter beamte bürger wähler arbeiter bauern soldaten kisten bücher zeitungen bilder fotos fehler probleme fragen antworten gründe beweise zeugen pläne regeln gesetze steuern kosten preise schulden verträge wort wörter sache dinge teil mal fall punkt grund',
  negativePrefixes: 'un miss in im il ir ent nicht',
  negativeSuffixes: 'los',
}
