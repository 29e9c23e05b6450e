import type { Lexicon } from './lexicon.ts'

export const es: Lexicon = {
  language: 'es',
  script: 'Latin',
  common:
    'el la los las lo un una unos unas de del al a y e o u pero sino que quien quién qué cuando cuándo donde dónde como cómo porque por para con sin sobre bajo entre desde hasta hacia contra durante antes después en es son era eran ser sido fue fueron está están estaba estaban ha han había habían haber hay no sí ni nunca jamás nada nadie yo tú él ella usted nosotros ellos ellas ustedes me te se le les nos mi mis tu tus su sus nuestro nuestra este esta esto estos estas ese esa eso esos esas aquel todo todos toda todas cada algún alguno algunos ningún ninguno hoy ayer mañana ahora entonces aquí allí también ya muy más menos si',
  pronouns:
    'yo me mí tú te ti él lo le ella la usted nosotros nos ellos ellas los las les ustedes se su sus mi mis tu tus este esta esto ese esa eso aquel',
  negations: 'apenas ni_siquiera no ni nunca jamás nada nadie ningún ninguno ninguna sin tampoco',
  quantifiers:
    'a_menudo cualquier cualquiera numerosos numerosas únicamente alguien algo diversos diversas todo todos toda todas cada algún alguno alguna algunos algunas varios varias mucho mucha muchos muchas poco poca pocos pocas más menos mayoría minoría ningún ninguno ninguna nada nadie nunca siempre veces rara solo sólo solamente ambos bastante demasiado mitad totalmente parcialmente completamente',
  hedges:
    'al_parecer a_lo_mejor presunto presunta presuntos más_o_menos supuesto supuesta tal_vez parecería supongo imagino aproximado puede pueden podía podría podrían quizá quizás acaso probablemente posiblemente posible probable supuestamente presuntamente aparentemente aproximadamente casi parece parecen parecía debe deben debería deberían tendría habría sería serían creo cree pienso seguramente ciertamente',
  hedgesOfNumbers: 'unos unas cerca alrededor',
  numbers:
    'cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 cientos=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000 miles=1000 millón=1000000 millones=1000000 docena=12 docenas=12 medio=0.5 media=0.5 mitad=0.5 cuarto=0.25 tercio=0.333 doble=2x triple=3x primer=#1 primero=#1 primera=#1 segundo=#2 segunda=#2 tercer=#3 tercero=#3 tercera=#3',
  dates:
    'enero=m1 febrero=m2 marzo=m3 abril=m4 mayo=m5 junio=m6 julio=m7 agosto=m8 septiembre=m9 setiembre=m9 octubre=m10 noviembre=m11 diciembre=m12 lunes=d1 martes=d2 miércoles=d3 jueves=d4 viernes=d5 sábado=d6 domingo=d7 hoy=d+0 ayer=d-1 mañana=d+1 anteayer=d-2 noche=t tarde=pm mediodía=12h medianoche=0h primavera=s1 verano=s2 otoño=s3 invierno=s4',
  units:
    'segundo=s segundos=s minuto=min minutos=min hora=h horas=h día=d días=d semana=w semanas=w mes=mo meses=mo año=y años=y siglo=c siglos=c mm=mm cm=cm m=m km=km metro=m metros=m kilómetro=km kilómetros=km hectárea=ha hectáreas=ha gramo=g gramos=g kg=kg kilo=kg kilos=kg mg=mg miligramo=mg miligramos=mg tonelada=t toneladas=t litro=l litros=l grado=deg grados=deg vatio=w vatios=w',
  currencies:
    'euro=€ euros=€ dólar=$ dólares=$ peso=mxn pesos=mxn libra=£ libras=£ centavo=¢ centavos=¢ céntimos=¢ rublo=₽ rublos=₽',
  antonyms:
    'admitió/negó admite/niega entró/salió entraron/salieron entrar/salir fuerte/débil rico/pobre fácil/difícil posible/imposible frío/caliente lleno/vacío guerra/paz amigo/enemigo público/privado pública/privada dentro/fuera primero/último primera/última izquierda/derecha norte/sur este/oeste sube/baja suben/bajan subida/bajada aumento/reducción llegó/salió encontró/perdió éxito/fracaso vivos/muertos abrió/cerró abierta/cerrada permitió/prohibió apoyó/rechazó vender/comprar aceptan/rechazan mayoría/minoría caro/barato limpio/sucio cerca/lejos día/noche nació/murió hombre/mujer antes/después culpable/inocente legal/ilegal más/menos subió/bajó subieron/bajaron aumentó/disminuyó aceptó/rechazó aceptaron/rechazaron confirmó/negó confirmó/desmintió confirmaron/negaron permitido/prohibido verdadero/falso verdad/mentira vivo/muerto viva/muerta abierto/cerrado ganó/perdió alto/bajo bueno/malo mejor/peor temprano/tarde con/sin contra/favor compró/vendió siempre/nunca todo/nada todos/nadie nuevo/viejo grande/pequeño seguro/peligroso empezó/terminó',
  negativePrefixes: 'in im i des no anti',
}
