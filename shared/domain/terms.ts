import { z } from 'zod'

/** What was agreed on attribution, from the widest to the narrowest. */
export const termsKinds = ['on-the-record', 'background', 'deep-background', 'off-the-record'] as const
export type Terms = (typeof termsKinds)[number]
export const termsSchema = z.enum(termsKinds)

/** The words on screen. */
export const termsLabels: Readonly<Record<Terms, string>> = {
  'on-the-record': 'On the record',
  background: 'Background',
  'deep-background': 'Deep background',
  'off-the-record': 'Off the record',
}

/** May the words stand in a draft as a quotation? Deep background guides the work; it is not quoted. */
export const mayBeQuoted = (terms: Terms): terms is 'on-the-record' | 'background' =>
  terms === 'on-the-record' || terms === 'background'

/** May the speaker's name stand beside the words? */
export const mayBeNamed = (terms: Terms): boolean => terms === 'on-the-record'

/** May the words be shown in lists, search results and evidence at all? Off-the-record words stay in their source. */
export const mayBeShown = (terms: Terms): boolean => terms !== 'off-the-record'
