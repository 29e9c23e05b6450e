/**
 * Abbreviations with a full stop, by what may follow. Lists are in lower case, parted by spaces, without their last
 * stop. `leading`: a name, a number or a title's bearer follows, so that they never end a sentence. `within`: they may
 * end one; a word that opens sentences then tells. `closing`: they mostly end one before a capital.
 */
const leading = [
  // English
  'mr mrs ms mx dr prof rev hon fr sr st gen col maj capt cmdr lt sgt cpl pvt adm gov sen rep pres supt insp det no nos vol vols fig figs eq ch chs sec pp p art arts ex v vs cf approx ca c. dept est ed eds trans jan feb mar apr jun jul aug sept sep oct nov dec mt ft',
  // German
  'hr fr dr dipl ing prof bzw ca z.b d.h u.a abs nr str tel vgl geb gest jan feb mär apr jun jul aug sept okt nov dez mio mrd evtl ggf inkl zzgl hl st',
  // French
  'm mm mme mmes mlle mlles me mgr dr pr st ste art av bd env fig cf tél vol éd p',
  // Spanish, Portuguese, Italian
  'sr sra sres sras srta d dª dr dra prof profª lic ing gral cnel cap núm nro pág págs art av avda ee ud uds exmo ilmo sig sigg dott dott.ssa avv ing on ss pag es',
  // Russian, Ukrainian, Kazakh
  'г-н г-жа им ул пр просп пл пер обл р-н пос дер стр рис табл ст п пп гл т тт см ср напр др проф акад доц инж ген полк майор кап лейт тел кв д корп оф руб коп млн млрд тыс долл вул буд обл м с мың мин көш ауд обл акад',
  // Turkish, Polish, Dutch and others
  'doç yrd av sn bkz örn cad sok mah nr ul al prof inż mgr dhr mevr mw drs ir',
].join(' ')
const within =
  'u.s u.k u.n e.u u.s.a inc ltd co corp bros jr sr esq ph.d m.d b.a m.a d.c gmbh s.a s.p.a s.r.l e.v a.d b.c b.c.e no г гг в вв н.э до н.э'
const closing = 'a.m p.m am pm etc et al usw u.s.w u.dgl etc т.д т.п др пр и.т.д ж.б т.б vb vs ib ibid op.cit'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))
const kinds = { leading: setOf(leading), within: setOf(within), closing: setOf(closing) }

/** What kind of abbreviation the last word of a sentence is, its stop taken off; null for a word of its own. */
export function abbreviationKind(word: string): keyof typeof kinds | null {
  // A capital alone is an initial.
  if (/^\p{Lu}$/u.test(word)) return null
  const key = word.toLowerCase()
  if (kinds.closing.has(key)) return 'closing'
  if (kinds.within.has(key)) return 'within'
  return kinds.leading.has(key) ? 'leading' : null
}
