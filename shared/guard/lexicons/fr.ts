import type { Lexicon } from './lexicon.ts'

export const fr: Lexicon = {
  language: 'fr',
  script: 'Latin',
  common:
    "le la les l' un une des du de d' et ou mais donc or ni car que qui quoi dont où quand comment pourquoi parce si comme à au aux en dans sur sous par pour avec sans chez vers entre depuis pendant avant après contre est sont était étaient être été suis es sommes êtes a ont avait avaient avoir ai as avons avez ne n' pas plus jamais rien personne oui non je tu il elle on nous vous ils elles me te se lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces cela ça tout tous toute toutes chaque aucun aucune aujourd'hui hier demain maintenant alors ici là aussi encore très bien c'est",
  pronouns:
    'je me moi tu te toi il le lui elle la on nous vous ils elles les leur eux se soi ci là ce cela ça celui celle ceux son sa ses mon ma mes',
  negations:
    'nulle_part aucunement nullement ne pas jamais rien personne aucun aucune sans ni non guère nulle nul',
  quantifiers:
    'quelques-uns quelques-unes chacun chacune nombreux nombreuses uniquement exclusivement quelquefois constamment tout tous toute toutes chaque quelque quelques plusieurs beaucoup peu plus moins plupart majorité minorité aucun aucune rien personne jamais toujours souvent parfois rarement seulement seul seule seuls assez trop certains certaines moitié entièrement partiellement totalement complètement',
  hedges:
    'éventuellement vraisemblablement soi-disant présumé présumée présumés à_peu_près paraît sans_doute suppose supposé peut peuvent pouvait pourrait pourraient peut-être probablement apparemment prétendument possible possiblement probable environ presque quasiment semble semblent semblait doit doivent devrait devraient faudrait aurait auraient serait seraient crois croit pense certainement sûrement',
  hedgesOfNumbers: 'près autour',
  numbers:
    'quatre-vingt=80 quatre-vingts=80 zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90 cent=100 cents=100 centaine=100 centaines=100 mille=1000 millier=1000 milliers=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 dizaine=10 dizaines=10 douzaine=12 vingtaine=20 trentaine=30 demi=0.5 demie=0.5 moitié=0.5 quart=0.25 tiers=0.333 double=2x triple=3x premier=#1 première=#1 deuxième=#2 second=#2 seconde=#2 troisième=#3 quatrième=#4 cinquième=#5',
  dates:
    "janvier=m1 février=m2 mars=m3 avril=m4 mai=m5 juin=m6 juillet=m7 août=m8 septembre=m9 octobre=m10 novembre=m11 décembre=m12 lundi=d1 mardi=d2 mercredi=d3 jeudi=d4 vendredi=d5 samedi=d6 dimanche=d7 aujourd'hui=d+0 hier=d-1 demain=d+1 matin=am soir=pm nuit=t midi=12h minuit=0h printemps=s1 été=s2 automne=s3 hiver=s4",
  units:
    'seconde=s secondes=s minute=min minutes=min heure=h heures=h jour=d jours=d semaine=w semaines=w mois=mo an=y ans=y année=y années=y siècle=c siècles=c mm=mm cm=cm m=m km=km mètre=m mètres=m kilomètre=km kilomètres=km hectare=ha hectares=ha gramme=g grammes=g kg=kg kilo=kg kilos=kg mg=mg milligramme=mg milligrammes=mg tonne=t tonnes=t litre=l litres=l degré=deg degrés=deg watt=w watts=w kilowatt=kw mégawatt=mw',
  currencies:
    'euro=€ euros=€ dollar=$ dollars=$ livre=£ livres=£ franc=chf francs=chf centime=¢ centimes=¢ rouble=₽ roubles=₽ tenge=₸',
  antonyms:
    'est/ouest nord/sud gauche/droite riche/pauvre fort/faible facile/difficile possible/impossible entré/sorti entrée/sortie monté/descendu arrivé/parti plein/vide froid/chaud guerre/paix ami/ennemi public/privé dedans/dehors admis/nié avoué/nié premier/dernier première/dernière légale/illégale vraie/fausse vivante/morte ouverte/fermée ouverts/fermés vendu/acheté monte/descend monté/baissé propre/sale succès/échec réussi/échoué majorité/minorité augmente/diminue accepte/refuse acceptent/refusent interdite/autorisée avant/après coupable/innocent légal/illégal plus/moins hausse/baisse augmenté/diminué augmentation/diminution accepté/refusé accepté/rejeté confirmé/démenti confirme/dément autorisé/interdit vrai/faux vivant/mort ouvert/fermé gagné/perdu haut/bas bon/mauvais mieux/pire tôt/tard avec/sans pour/contre acheté/vendu toujours/jamais tout/rien tous/aucun nouveau/ancien grand/petit sûr/dangereux commencé/fini',
  negativePrefixes: 'in im il ir dé dés mal non anti',
}
