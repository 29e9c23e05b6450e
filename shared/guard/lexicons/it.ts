import type { Lexicon } from './lexicon.ts'

export const it: Lexicon = {
  language: 'it',
  script: 'Latin',
  common:
    "il lo la i gli le un uno una dell' del dello della dei degli delle di a da in con su per tra fra al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla e o ma se che chi cui quale quando dove come perché perchè quanto è sono era erano essere stato stata siamo ha hanno aveva avevano abbiamo ho avere non mi ti ci vi si lui lei noi voi loro io tu questo questa questi queste quello quella quelli quelle suo sua suoi sue mio mia nostro nostra anche ancora già molto più poi così qui lì oggi ieri domani adesso allora prima dopo ogni tutto tutti tutta tutte niente nulla nessuno mai sempre detto disse sì no",
  pronouns:
    'io me mi mio mia tu te ti tuo tua lui lei egli ella lo la gli le ne si sé suo sua suoi sue noi ci nostro nostra voi vi vostro loro li questo questa questi queste quello quella quelli quelle ciò chi costui',
  negations: 'non no né ne_anche neanche nemmeno neppure mai niente nulla nessuno nessuna nessun senza',
  quantifiers:
    'tutto tutti tutta tutte ogni ognuno ciascuno ciascuna alcuni alcune alcuno qualche parecchi parecchie molto molta molti molte poco poca pochi poche più meno maggioranza minoranza maggior nessuno nessuna nessun niente nulla mai sempre spesso raramente talvolta a_volte solo soltanto solamente entrambi entrambe abbastanza troppo troppi metà interamente completamente parzialmente quasi_tutti',
  hedges:
    'può=potere possono=potere poteva=potere potevano=potere potrebbe potrebbero forse probabilmente possibilmente possibile probabile presumibilmente presunto presunta apparentemente pare sembra sembrano sembrava circa quasi approssimativamente deve=dovere devono=dovere doveva=dovere dovrebbe dovrebbero sarebbe sarebbero avrebbe avrebbero credo crede penso pensa certamente sicuramente magari secondo_me',
  hedgesOfNumbers: 'intorno attorno oltre almeno',
  numbers:
    'zero=0 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 ventuno=21 ventuna=21 ventidue=22 ventitré=23 ventiquattro=24 venticinque=25 ventisei=26 ventisette=27 ventotto=28 ventinove=29 trenta=30 trentuno=31 trentadue=32 trentatré=33 trentacinque=35 quaranta=40 quarantuno=41 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 centinaia=100 duecento=200 trecento=300 quattrocento=400 cinquecento=500 seicento=600 settecento=700 ottocento=800 novecento=900 mille=1000 mila=1000 migliaia=1000 duemila=2000 tremila=3000 quattromila=4000 cinquemila=5000 diecimila=10000 centomila=100000 milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000 dozzina=12 decina=10 decine=10 ventina=20 trentina=30 mezzo=0.5 mezza=0.5 metà=0.5 quarto=0.25 terzo=0.333 doppio=2x triplo=3x primo=#1 prima_volta=#1 secondo=#2 seconda=#2 terza=#3 quarta=#4 quinto=#5 quinta=#5',
  dates:
    'gennaio=m1 febbraio=m2 marzo=m3 aprile=m4 maggio=m5 giugno=m6 luglio=m7 agosto=m8 settembre=m9 ottobre=m10 novembre=m11 dicembre=m12 lunedì=d1 martedì=d2 mercoledì=d3 giovedì=d4 venerdì=d5 sabato=d6 domenica=d7 oggi=d+0 ieri=d-1 domani=d+1 dopodomani=d+2 mattina=am mattino=am pomeriggio=pm sera=pm notte=t mezzogiorno=12h mezzanotte=0h primavera=s1 estate=s2 autunno=s3 inverno=s4',
  units:
    'secondi=s minuto=min minuti=min ora=h ore=h giorno=d giorni=d settimana=w settimane=w mese=mo mesi=mo anno=y anni=y decennio=dec secolo=c secoli=c mm=mm cm=cm m=m km=km metro=m metri=m chilometro=km chilometri=km centimetri=cm ettaro=ha ettari=ha miglia=mi grammo=g grammi=g kg=kg chilo=kg chili=kg chilogrammi=kg mg=mg milligrammi=mg tonnellata=t tonnellate=t litro=l litri=l grado=deg gradi=deg watt=w kilowatt=kw megawatt=mw',
  currencies:
    'euro=€ dollaro=$ dollari=$ sterlina=£ sterline=£ franco=chf franchi=chf yen=¥ yuan=cny rublo=₽ rubli=₽ centesimo=¢ centesimi=¢ lira=itl lire=itl',
  antonyms:
    'prima/dopo colpevole/innocente colpevoli/innocenti legale/illegale più/meno aumentato/diminuito aumentata/diminuita aumentati/diminuiti aumento/calo salito/sceso salita/scesa accettato/rifiutato accettata/rifiutata ha_accettato/ha_rifiutato confermato/smentito confermata/smentita confermato/negato permesso/vietato consentito/vietato vero/falso vera/falsa verità/bugia vivo/morto viva/morta vivi/morti aperto/chiuso aperta/chiusa aperti/chiusi vinto/perso alto/basso alta/bassa buono/cattivo meglio/peggio migliore/peggiore presto/tardi con/senza contro/per favore/contro comprato/venduto sempre/mai tutto/niente tutto/nulla tutti/nessuno nuovo/vecchio nuova/vecchia grande/piccolo grandi/piccoli sicuro/pericoloso sicura/pericolosa iniziato/finito pubblico/privato pubblica/privata dentro/fuori sopra/sotto entrato/uscito amico/nemico caldo/freddo pieno/vuoto primo/ultimo forte/debole facile/difficile',
  negativePrefixes: 'in im il ir dis s non anti',
  names: 'roma milano napoli torino firenze venezia bologna palermo genova italia',
}
