import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { capture } from './capture.ts'
import { detectLanguage } from './language.ts'

const page = (lang: string, words: string) => ({
  bytes: Buffer.from(
    `<html lang="${lang}"><head><title>Sample</title></head><body><article><p>${words}</p></article></body></html>`,
  ),
  mediaType: 'text/html',
  fileName: null,
  url: null,
})
const languageOf = (lang: string, words: string) => capture(page(lang, words)).metadata.language

suite('language', () => {
  test('is never one that is written in another script than the text', () => {
    for (const words of [
      'DefaultRandomSource impl Fn bool u64 simd',
      '_mm_cvt_roundi64_sd rounding vector lanes',
      'wuh vadd sat hexagon',
    ]) {
      assert.doesNotMatch(detectLanguage(words) ?? '', /^(hi|el|ru|ar|he|th|ja|zh|ko|bn|ta|ka|hy)$/)
    }
  })

  test('that a page declares stands, unless its words are plainly of another script', () => {
    assert.equal(languageOf('en', 'DefaultRandomSource impl Fn bool u64 simd vector register lanes'), 'en')
    assert.equal(
      languageOf('de-AT', 'Der Bagger verließ den Hafen um vier Uhr morgens ohne Papiere.'),
      'de-AT',
    )
    assert.equal(
      languageOf('en', 'Сертификат подписали раньше испытаний, говорит бывший инженер завода.'),
      'ru',
    )
    assert.equal(languageOf('sr', 'Jaružalo je napustilo luku u četiri sata ujutro bez papira.'), 'sr')
    assert.equal(languageOf('ru', 'The dredger left the port at four in the morning without papers.'), 'en')
  })
})
