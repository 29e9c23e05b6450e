/** How much larger than usual the person's text is: 1 at 100 %. Heights that a script must know grow with it. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
