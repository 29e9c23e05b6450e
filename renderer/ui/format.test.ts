import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatBytes, formatCount, formatDay, formatLanguage, formatPublished } from './format.ts'

test('a date is as exact as it was given', () => {
  assert.equal(formatPublished('2024'), '2024')
  assert.equal(formatPublished('2024-03'), 'March 2024')
  assert.equal(formatPublished('2024-03-12'), '12 March 2024')
  assert.equal(formatPublished('2024-03-12T06:00:00+02:00'), '12 March 2024, 06:00')
  assert.equal(formatPublished('last spring'), 'last spring')
})

test('the year stands only where it is another', () => {
  const then = new Date(2024, 2, 24, 12).getTime()
  assert.equal(formatDay(then, new Date(2024, 5, 1).getTime()), 'Sunday 24 March')
  assert.equal(formatDay(then, new Date(2026, 5, 1).getTime()), 'Sunday 24 March 2024')
})

test('sizes and counts', () => {
  assert.equal(formatBytes(1), '1 byte')
  assert.equal(formatBytes(217_088), '212 KB')
  assert.equal(formatBytes(2_764), '2.7 KB')
  assert.equal(formatBytes(64 * 1024 * 1024), '64 MB')
  assert.equal(formatCount(1284), '1,284')
})

test('a language is called by its name, and what is no tag stands as it is', () => {
  assert.equal(formatLanguage('kk'), 'Kazakh')
  assert.equal(formatLanguage('not a tag'), 'not a tag')
})
