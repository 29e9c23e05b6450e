import { $getRoot, $getState, $setState, createState } from 'lexical'

/** Words, at the most, that a text may be meant to have. */
export const MOST_WORDS = 1_000_000

const target = /* @__PURE__ */ createState('target', {
  parse: value =>
    typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= MOST_WORDS ? value : 0,
})

/** How many words the open text is meant to have; 0 where nobody said. It is kept with the text. */
export const $getTarget = (): number => $getState($getRoot(), target)

/** Says how many words the open text is meant to have; 0 takes that back. */
export const $setTarget = (words: number): void => {
  $setState($getRoot(), target, words)
}
