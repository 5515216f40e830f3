import { describe, expect, it } from 'vitest'
import { localPath } from './terug.ts'

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
