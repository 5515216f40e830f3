import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { assertAddress } from './config-address.ts'
import { oidcVariables } from './config-oidc.ts'
import { type Variable, variables } from './config-variables.ts'
import { root } from './root.ts'

const OWN = { DATABASE_URL: 'postgresql:///vonk' }

it('needs nothing', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    url: 'http://localhost:3000',
    dataFolder: null,
    databaseUrl: null,
    environment: 'development',
    thema: 'vonk',
    contact: null,
    proxies: 0,
  })
})

it('derives the address from the port, and takes an address without its last slash', () => {
  expect(readConfig({ PORT: '3001' }).url).toBe('http://localhost:3001')
  expect(readConfig({ VONK_URL: 'https://vonk.example/' }).url).toBe('https://vonk.example')
})

it('counts an empty variable as not given', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null })
})

it('makes a mail address a link', () => {
  expect(readConfig({ VONK_CONTACT: 'vonk@example.nl' }).contact).toBe('mailto:vonk@example.nl')
  expect(readConfig({ VONK_CONTACT: 'https://example.nl/contact' }).contact).toBe(
    'https://example.nl/contact',
  )
})

describe('the demo', () => {
  it.each([
    ['nothing is set', {}, true],
    ['it is turned off', { VONK_DEMO: '0' }, false],
    ['there is a database of one’s own', OWN, false],
    ['there is one and the demo is asked for', { ...OWN, VONK_DEMO: '1' }, true],
    ['in production', { NODE_ENV: 'production' }, false],
    ['in production with a database', { NODE_ENV: 'production', ...OWN }, false],
  ])('when %s', (_, env, demo) => {
    expect(readConfig(env).demo).toBe(demo)
  })

  it.each([{}, OWN])('is refused in production', (own) => {
    expect(() => readConfig({ NODE_ENV: 'production', VONK_DEMO: '1', ...own })).toThrow(
      /^VONK_DEMO is 1, maar/,
    )
  })

  it.each([{}, { VONK_DEMO: '0' }, { NODE_ENV: 'production' }, OWN])(
    'is never a real database: %j',
    (env) => {
      expect(readConfig(env, 'real')).toMatchObject({ demo: false, tweedeFactor: 'rechten' })
    },
  )

  it('is refused on a real database, also when it is asked for', () => {
    expect(() => readConfig({ VONK_DEMO: '1' }, 'real')).toThrow(
      /van een echte Vonk, en wordt nooit een demo/,
    )
    expect(() => readConfig({ VONK_DEMO: '1', ...OWN }, 'real')).toThrow(/^VONK_DEMO is 1/)
  })

  it.each([{ VONK_DEMO: '0' }, { NODE_ENV: 'production' }, OWN])('never becomes a real Vonk: %j', (env) => {
    expect(() => readConfig(env, 'demo')).toThrow(/^Deze database is een demo/)
  })

  it.each([{}, { VONK_DEMO: '1' }, { ...OWN, VONK_DEMO: '1' }])('goes on being one: %j', (env) => {
    expect(readConfig(env, 'demo').demo).toBe(true)
  })
})

describe('the address of a real Vonk', () => {
  const asserting =
    (VONK_URL: string, more = {}) =>
    () =>
      assertAddress(readConfig({ NODE_ENV: 'production', VONK_URL, ...more }))

  it.each(['https://vonk.example', 'http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'may be %s',
    (url) => expect(asserting(url)).not.toThrow(),
  )

  it.each([
    ['', /^VONK_URL ontbreekt/],
    ['http://vonk.example', /^VONK_URL is ‘http:\/\/vonk.example’, maar .* https:/],
    ['http://localhost.vonk.example', /https:/],
    ['http://10.0.0.1', /https:/],
  ])('may not be %j', (url, sentence) => expect(asserting(url)).toThrow(sentence))

  it('is asked for whatever made it real', () => {
    expect(() => assertAddress(readConfig({}, 'real'))).toThrow(/^VONK_URL ontbreekt/)
    expect(() => assertAddress(readConfig({}))).not.toThrow()
  })
})

it('asks for a second factor, but not in the demo, unless it is told otherwise', () => {
  const asks = (env: Record<string, string>) => readConfig(env).tweedeFactor
  expect(asks({})).toBe('geen')
  expect([asks({ VONK_DEMO: '0' }), asks({ NODE_ENV: 'production' })]).toEqual(['rechten', 'rechten'])
  expect(asks({ VONK_TWEEDE_FACTOR: '1' })).toBe('rechten')
  expect(asks({ NODE_ENV: 'production', VONK_TWEEDE_FACTOR: '0' })).toBe('geen')
})

it('asks it of everybody only where everybody can have one', () => {
  const geheim = { VONK_GEHEIM: 'een lang geheim van de beheerder, voor de proef' }
  expect(readConfig({ VONK_TWEEDE_FACTOR: 'allen', ...geheim }).tweedeFactor).toBe('allen')
  expect(() => readConfig({ VONK_TWEEDE_FACTOR: 'allen' })).toThrow('geef ook VONK_GEHEIM')
})

describe('a wrong variable', () => {
  it.each([
    [
      'PORT',
      'drieduizend',
      'PORT is ‘drieduizend’, maar moet zijn: een geheel getal van 1 tot en met 65535.',
    ],
    ['PORT', '0', /^PORT is ‘0’/],
    ['PORT', '65536', /^PORT is ‘65536’/],
    ['HOST', 'a b', /^HOST is ‘a b’/],
    ['VONK_URL', 'vonk.nl', /^VONK_URL is ‘vonk.nl’/],
    ['NODE_ENV', 'prod', 'NODE_ENV is ‘prod’, maar moet zijn: development, production of test.'],
    ['VONK_DEMO', 'ja', /^VONK_DEMO is ‘ja’/],
    ['VONK_TWEEDE_FACTOR', 'nee', /^VONK_TWEEDE_FACTOR is ‘nee’/],
    ['MAIL_FROM', 'vonk', /^MAIL_FROM is ‘vonk’/],
    ['VONK_THEMA', 'paars', /^VONK_THEMA is ‘paars’/],
    ['VONK_CONTACT', 'iedereen', /^VONK_CONTACT/],
    ['VONK_BRONCODE', 'ftp://x', /^VONK_BRONCODE/],
    ['VONK_PROXY', '-1', /^VONK_PROXY/],
    ['LOG_LEVEL', 'veel', /^LOG_LEVEL/],
  ])('%s=%s is named with what is expected', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(sentence)
  })

  it.each(['DATABASE_URL', 'SMTP_URL', 'VONK_GEHEIM'])('%s is not repeated on screen', (name) => {
    const read = () => readConfig({ [name]: 'mysql://user:geheim@host' })
    expect(read).toThrow(new RegExp(`^${name} is niet bruikbaar`))
    expect(read).not.toThrow(/geheim/)
  })
})

describe('the providers of OpenID Connect', () => {
  const rijk = {
    VONK_OIDC: 'rijk',
    VONK_OIDC_RIJK_NAAM: 'Rijksportaal',
    VONK_OIDC_RIJK_ISSUER: 'https://inloggen.example/rijk/',
    VONK_OIDC_RIJK_CLIENT_ID: 'vonk',
    VONK_OIDC_RIJK_CLIENT_SECRET: '0123456789abcdef',
  }
  const pem = (key: KeyObject) => key.export({ format: 'pem', type: 'pkcs8' }).toString()
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  it('are none, until they are named', () => {
    expect(readConfig({}).oidc).toEqual([])
  })

  it('are read each by its name, in that order, and the issuer exactly as it is written', () => {
    const stad = Object.entries(rijk).map(([name, value]) => [name.replace('RIJK', 'STAD'), value])
    const both = { ...rijk, ...Object.fromEntries(stad), VONK_OIDC: 'stad, rijk' }
    const { oidc } = readConfig({ ...both, VONK_OIDC_STAD_ISSUER: 'https://inloggen.example' })
    expect(oidc.map(({ code, issuer }) => [code, issuer])).toEqual([
      ['stad', 'https://inloggen.example'],
      ['rijk', 'https://inloggen.example/rijk/'],
    ])
    expect(oidc[0]).toMatchObject({ scopes: 'openid email profile', tweedeFactorAcr: [], adressen: [] })
  })

  it('prove who is asking with a secret or with a key', () => {
    const { VONK_OIDC_RIJK_CLIENT_SECRET: _, ...keyless } = rijk
    const VONK_OIDC_RIJK_CLIENT_KEY = pem(privateKey).replaceAll('\n', '\\n')
    const [read] = readConfig({ ...keyless, VONK_OIDC_RIJK_CLIENT_KEY }).oidc
    expect([read?.clientKey?.type, read?.clientSecret]).toEqual(['private', null])
    const neitherOrBoth = /^VONK_OIDC_RIJK_CLIENT_SECRET of VONK_OIDC_RIJK_CLIENT_KEY is nodig, en niet/
    expect(() => readConfig(keyless)).toThrow(neitherOrBoth)
    expect(() => readConfig({ ...rijk, VONK_OIDC_RIJK_CLIENT_KEY })).toThrow(neitherOrBoth)
  })

  it.each([
    [{ VONK_OIDC: 'Rijk!' }, /^VONK_OIDC is ‘Rijk!’, maar/],
    [{ VONK_OIDC: 'rijk,rijk' }, /^VONK_OIDC is ‘rijk,rijk’, maar/],
    [{ VONK_OIDC: '' }, /^VONK_OIDC_RIJK_NAAM hoort bij geen aanbieder in VONK_OIDC/],
    [{ VONK_OIDC_RIJK_CLIENTID: 'x' }, /^VONK_OIDC_RIJK_CLIENTID hoort bij geen .* verbeter de naam/],
    [{ VONK_OIDC_RIJK_NAAM: '' }, /^VONK_OIDC_RIJK_NAAM ontbreekt: geef een naam/],
    [{ VONK_OIDC_RIJK_ISSUER: 'inloggen' }, /^VONK_OIDC_RIJK_ISSUER is ‘inloggen’, maar moet zijn/],
    [{ VONK_OIDC_RIJK_ISSUER: 'https://a:b@c.example' }, /^VONK_OIDC_RIJK_ISSUER is/],
    [{ VONK_OIDC_RIJK_ISSUER: 'http://inloggen.example' }, /moet met https:\/\/ beginnen/],
    [{ VONK_OIDC_RIJK_ADRESSEN: 'https://a.example/pad' }, /^VONK_OIDC_RIJK_ADRESSEN is .* zonder pad/],
    [{ VONK_OIDC_RIJK_ADRESSEN: 'https://a.example http://b.example' }, /bevat ‘http:\/\/b.example’/],
    [{ VONK_OIDC_RIJK_SCOPES: 'email' }, /^VONK_OIDC_RIJK_SCOPES is ‘email’, maar/],
    [{ VONK_OIDC_RIJK_CLIENT_SECRET: 'verklapt' }, /^VONK_OIDC_RIJK_CLIENT_SECRET is niet bruikbaar/],
    [{ VONK_OIDC_RIJK_CLIENT_KEY: 'verklapt' }, /^VONK_OIDC_RIJK_CLIENT_KEY is niet bruikbaar/],
  ])('%j is refused with what is expected', (wrong, sentence) => {
    const read = () => readConfig({ ...rijk, ...wrong })
    expect(read).toThrow(sentence)
    expect(read).not.toThrow(/verklapt/)
  })

  it('may be without https on this machine only, and never in production', () => {
    const local = { ...rijk, VONK_OIDC_RIJK_ISSUER: 'http://127.0.0.1:4000' }
    expect(readConfig(local).oidc).toHaveLength(1)
    expect(() => readConfig({ ...local, NODE_ENV: 'production' })).toThrow(/https/)
  })

  it('are each another one', () => {
    const stad = Object.entries(rijk).map(([name, value]) => [name.replace('RIJK', 'STAD'), value])
    const both = { ...rijk, ...Object.fromEntries(stad), VONK_OIDC: 'rijk,stad' }
    expect(() => readConfig(both)).toThrow(/^VONK_OIDC_STAD_ISSUER staat ook bij een andere aanbieder/)
  })

  it('have their variables described too', () => {
    const page = readFileSync(join(root, 'docs/beheer/configuratie.md'), 'utf8')
    for (const [name, { fallback }] of Object.entries<Variable>(oidcVariables))
      expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\| (\`${fallback}\`|verplicht|geen) \\|`, 'm'))
  })
})

it('is described in docs/beheer/configuratie.md, each variable with its default', () => {
  const page = readFileSync(join(root, 'docs/beheer/configuratie.md'), 'utf8')
  const [own = ''] = page.split('## Inlogdiensten')
  const described = [...own.matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\|/gm)].map(([, name, value]) => [
    name,
    value,
  ])
  expect(described).toEqual(
    Object.entries<Variable>(variables).map(([name, { fallback }]) => [
      name,
      fallback ? `\`${fallback}\`` : 'geen',
    ]),
  )
})
