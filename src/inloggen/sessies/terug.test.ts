import { describe, expect, it } from 'vitest'
import { deviceOf } from '#src/inloggen/sessies/device.ts'
import { localPath } from '#src/inloggen/wegen/terug.ts'

describe('localPath', () => {
  it.each([
    ['/proeftuinen', '/proeftuinen'],
    ['/proeftuinen?fase=uitvoeren#logboek', '/proeftuinen?fase=uitvoeren#logboek'],
    ['/inloggenstatus', '/inloggenstatus'],
    ['/zoeken?q=http://elders.test', '/zoeken?q=http://elders.test'],
  ])('goes to a page of ours: %j', (asked, path) => {
    expect(localPath(asked)).toBe(path)
  })

  it.each([
    'https://elders.test/',
    'https:elders.test',
    'javascript:alert(1)',
    '//elders.test',
    '/\\elders.test',
    '/\t/elders.test',
    '/\n/elders.test',
    '/.//elders.test',
    '/x/..//elders.test',
    '/a\\b',
    '\\\\elders.test',
    ' //elders.test',
    'proeftuinen',
    '',
    `/${'a'.repeat(501)}`,
    `/${'é'.repeat(400)}`,
    '/inloggen',
    '/inloggen/abc',
    '/uitloggen?x=1',
    '/tweede-stap?terug=%2Ftweede-stap',
    undefined,
    ['/proeftuinen', '/organisaties'],
  ])('goes home instead of to %j', (asked) => {
    expect(localPath(asked)).toBe('/mijn-vonk')
  })
})

describe('deviceOf', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
  it.each([
    [`${windows} Gecko/20100101 Firefox/140.0`, 'Firefox op Windows'],
    [`${windows} AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0`, 'Edge op Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
      'Safari op iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
      'Chrome op Android',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 'Safari op macOS'],
    ['curl/8.9', 'Onbekende browser'],
    [undefined, 'Onbekende browser'],
    [`${'x'.repeat(100_000)}Firefox`, 'Onbekende browser'],
  ])('says %j as %j', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device)
  })
})
