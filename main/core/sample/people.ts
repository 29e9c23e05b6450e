import type { Person } from '../../../shared/domain/quote.ts'

export type SamplePerson = Pick<Person, 'name' | 'aliases' | 'role' | 'defaultTerms'> & {
  readonly key: string
}

const person = (
  key: string,
  name: string,
  role: string,
  defaultTerms: Person['defaultTerms'] = 'on-the-record',
  aliases: string[] = [],
): SamplePerson => ({ key, name, role, defaultTerms, aliases })

/**
 * The people of the sample. Two are known by a label only; one is spelled five ways in three scripts. The `G. Seitkalieva`
 * of the contract's annex C is not among the spellings: whether it is she, somebody still has to find out.
 */
export const samplePeople: readonly SamplePerson[] = [
  person(
    'seitkali',
    'Gulnar Seitkali',
    'Quality engineer, Aqbulaq Filter Works, Temirkol, 2016 to 2023. Speaks Kazakh, Russian, English.',
    'background',
    ['Гүлнар Сейтқали', 'Гульнара Сейткалиева', 'گۇلنار سەيتقالي', 'Gülnar Seitqali'],
  ),
  person('tubin', 'Аркадий Тубин', 'Director of the plant to 2023', 'on-the-record', [
    'Arkady Tubin',
    'A. Tubin',
    'Arkadij Tubin',
  ]),
  person('whitcomb', 'Dale Whitcomb', 'General manager, Marlow Bend Water District', 'on-the-record', [
    'D. Whitcomb',
  ]),
  person('oakes', 'Marian Oakes', 'Reporter, The Tamarack Ledger'),
  person('anselm', 'Ruth Anselm', 'Chair of the board, Marlow Bend Water District', 'on-the-record', [
    'R. Anselm',
  ]),
  person('pruitt', 'Odessa Pruitt', 'Lives at 18 Tannery Row', 'on-the-record', ['Ms. Pruitt']),
  person('k', 'Person K', 'Contract laboratory. Name sealed', 'background'),
  person('r', 'Person R', 'Water District. Name sealed', 'deep-background'),
  person('greer', 'Hollis Greer', 'Spokesman, State Office of Drinking Water'),
]
