import type { Lexicon } from './lexicon.ts'

export const pt: Lexicon = {
  language: 'pt',
  script: 'Latin',
  common:
    'o a os as um uma uns umas do da dos das de em no na nos nas ao à aos às por pelo pela pelos pelas para com sem sob sobre entre até desde e ou mas se que quem qual quando onde como porque porquê quanto é são era eram ser foi foram está estão estava estavam tem têm tinha tinham temos ter há não me te lhe lhes ele ela eles elas nós eu você vocês isso isto este esta esse essa aquele aquela estes estas seu sua seus suas meu minha nosso nossa também ainda já muito mais depois antes agora então assim aqui ali hoje ontem amanhã cada todo todos toda todas nada ninguém nunca sempre disse sim',
  pronouns:
    'eu me mim meu minha meus minhas tu te ti teu tua você vocês ele ela eles elas o a os as lhe lhes se si seu sua seus suas nós nos nosso nossa nossos nossas isto isso aquilo este esta estes estas esse essa esses essas aquele aquela aqueles aquelas dele dela deles delas quem',
  negations: 'não nem nunca jamais nada ninguém nenhum nenhuma nenhuns sem tampouco',
  quantifiers:
    'diversos numerosos numerosas unicamente único única todo todos toda todas tudo cada algum alguma alguns algumas vários várias muito muita muitos muitas pouco pouca poucos poucas mais menos maioria minoria nenhum nenhuma nada ninguém nunca sempre às_vezes frequentemente raramente só somente apenas ambos ambas bastante demasiado metade totalmente parcialmente completamente inteiramente qualquer alguém algo',
  hedges:
    'quiçá ao_que_parece mais_ou_menos suposto suposta presumivelmente suponho imagino pareciam pode=poder podem=poder podia=poder podiam=poder poderia poderiam talvez provavelmente possivelmente possível provável supostamente alegadamente aparentemente aproximadamente quase parece parecem parecia deve=dever devem=dever devia=dever deveria deveriam seria seriam teria teriam acho acha creio crê penso certamente seguramente porventura',
  hedgesOfNumbers: 'cerca uns umas',
  numbers:
    'zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 centenas=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quinhentos=500 quinhentas=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900 mil=1000 milhares=1000 milhão=1000000 milhões=1000000 bilhão=1000000000 bilhões=1000000000 bilião=1000000000000 dúzia=12 dúzias=12 dezena=10 dezenas=10 meio=0.5 meia=0.5 metade=0.5 quarto=0.25 terço=0.333 dobro=2x triplo=3x primeiro=#1 primeira=#1 segundo=#2 segunda=#2 terceiro=#3 terceira=#3 quarta=#4 quinto=#5 quinta=#5',
  dates:
    'janeiro=m1 fevereiro=m2 março=m3 abril=m4 maio=m5 junho=m6 julho=m7 agosto=m8 setembro=m9 outubro=m10 novembro=m11 dezembro=m12 segunda-feira=d1 terça-feira=d2 terça=d2 quarta-feira=d3 quinta-feira=d4 sexta-feira=d5 sexta=d5 sábado=d6 domingo=d7 hoje=d+0 ontem=d-1 anteontem=d-2 amanhã=d+1 manhã=am tarde=pm noite=t meio-dia=12h meia-noite=0h primavera=s1 verão=s2 outono=s3 inverno=s4',
  units:
    'segundos=s minuto=min minutos=min hora=h horas=h dia=d dias=d semana=w semanas=w mês=mo meses=mo ano=y anos=y década=dec décadas=dec século=c séculos=c mm=mm cm=cm m=m km=km metro=m metros=m quilómetro=km quilómetros=km quilômetro=km quilômetros=km hectare=ha hectares=ha milha=mi milhas=mi grama=g gramas=g kg=kg quilo=kg quilos=kg mg=mg miligramas=mg tonelada=t toneladas=t litro=l litros=l grau=deg graus=deg watts=w quilowatts=kw megawatts=mw',
  currencies:
    'euro=€ euros=€ dólar=$ dólares=$ real=brl reais=brl libra=£ libras=£ franco=chf francos=chf iene=¥ ienes=¥ yuan=cny rublo=₽ rublos=₽ escudos=pte cêntimo=¢ cêntimos=¢ centavo=¢ centavos=¢ peso=mxn pesos=mxn',
  antonyms:
    'entraram/saíram chegou/partiu chegou/saiu rico/pobre norte/sul este/oeste leste/oeste guerra/paz perto/longe nasceu/morreu encontrou/perdeu dia/noite admitiu/negou sobe/desce sobem/descem subiram/caíram aprovou/rejeitou aprovaram/rejeitaram aprovado/rejeitado condenado/absolvido condenada/absolvida direita/esquerda êxito/fracasso sucesso/fracasso homem/mulher limpo/sujo limpa/suja maioria/minoria vendido/comprado caro/barato antes/depois culpado/inocente culpada/inocente culpados/inocentes legal/ilegal mais/menos subiu/desceu subiu/caiu subiram/desceram aumentou/diminuiu aumentaram/diminuíram aumento/redução aceitou/recusou aceitaram/recusaram aceitou/rejeitou confirmou/negou confirmou/desmentiu confirmaram/negaram permitido/proibido permitida/proibida verdadeiro/falso verdadeira/falsa verdade/mentira vivo/morto viva/morta vivos/mortos aberto/fechado aberta/fechada abriu/fechou ganhou/perdeu ganharam/perderam alto/baixo alta/baixa bom/mau boa/má melhor/pior cedo/tarde com/sem contra/favor comprou/vendeu sempre/nunca tudo/nada todos/ninguém novo/velho nova/velha grande/pequeno grandes/pequenos seguro/perigoso segura/perigosa começou/terminou começou/acabou público/privado pública/privada dentro/fora acima/abaixo sobre/sob entrou/saiu amigo/inimigo quente/frio cheio/vazio primeiro/último forte/fraco fácil/difícil',
  negativePrefixes: 'in im i ir des não anti',
  names: 'lisboa porto coimbra brasília brasil portugal são_paulo rio_de_janeiro',
}
