import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { readSettings, settingsInUse } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'vonk-instellingen-'))
const file = join(folder, 'vonk.env')
afterAll(() => rmSync(folder, { recursive: true }))

const VONK_INSTELLINGEN = file
/** What a program goes by with this file and, over it, this environment. */
function settings(text: string, env: Record<string, string> = {}) {
  writeFileSync(file, text, { mode: 0o640 })
  return readSettings({ ...env, VONK_INSTELLINGEN })
}

it('makes a real Vonk', () => {
  const config = readConfig(settings('VONK_URL=https://vonk.example\n'))
  expect(config).toMatchObject({ url: 'https://vonk.example', environment: 'production', demo: false })
})

it('gives way to the environment, but not to a variable that is empty', () => {
  const text = 'PORT=3001\nNODE_ENV=production\nMAIL_FROM=Vonk <vonk@vonk.example>'
  const env = { PORT: '3002', NODE_ENV: '', VONK_DEMO: ' ', MAIL_FROM: '' }
  const config = readConfig(settings(text, env))
  expect(config).toMatchObject({ port: 3002, demo: false, environment: 'production' })
  expect(config.mailFrom).toBe('Vonk <vonk@vonk.example>')
})

it('takes comments, quotes and providers of OpenID Connect', () => {
  const text = `# Vonk\n\nVONK_GEHEIM="${'a#'.repeat(20)}"\nVONK_OIDC=rijk # zie boven\n export VONK_OIDC_RIJK_NAAM='Rijk'\r\n`
  expect(settings(text)).toMatchObject({
    VONK_GEHEIM: 'a#'.repeat(20),
    VONK_OIDC: 'rijk',
    VONK_OIDC_RIJK_NAAM: 'Rijk',
  })
})

it('is none when nothing is set in it', () => {
  expect(readConfig(settings('# later\n')).demo).toBe(true)
  expect(readConfig(readSettings({ VONK_INSTELLINGEN: '/dev/null' })).demo).toBe(true)
})

describe('is refused', () => {
  it.each([
    ['with a name that Vonk does not know', 'VONK_ULR=geheim', /^VONK_ULR in .*vonk\.env kent Vonk niet/],
    ['with the name of another file', 'VONK_INSTELLINGEN=geheim', /^VONK_INSTELLINGEN in/],
    ['with a line that says nothing', 'PORT=1\ngeheim', /regel 2, hoort NAAM=waarde/],
    ['with half a quoted value', 'VONK_GEHEIM="geheim', /regel 1, hoort NAAM=waarde/],
    ['with a value that would be cut off', 'VONK_GEHEIM=geheim#geheim', /regel 1, .* met aanhalingstekens/],
    ['with the same name twice', 'PORT=1\nPORT=2', /regel 2, staat PORT voor de tweede keer/],
    ['with the demo on', 'VONK_DEMO=1', /^VONK_DEMO is 1 in .* voor een echte Vonk/],
    ['for development', 'NODE_ENV=development', /^NODE_ENV is development in/],
    ['when it is too large', `# ${'x'.repeat(64_000)}`, /groter dan 64000 bytes/],
  ])('%s', (_, text, sentence) => {
    expect(() => settings(text)).toThrow(sentence)
    expect(() => settings(text)).not.toThrow(/geheim/)
  })

  it('when it is not there, or is a folder', () => {
    const missing = () => readSettings({ VONK_INSTELLINGEN: join(folder, 'nergens.env') })
    expect(missing).toThrow(/nergens\.env zijn niet te lezen \(ENOENT\)/)
    expect(() => readSettings({ VONK_INSTELLINGEN: folder })).toThrow(/EISDIR/)
  })
})

it.for([
  ['readable by others, with a secret', 0o644, 'SMTP_URL=smtps://a:b@c.example', true],
  ['readable by others, with the secret of a provider', 0o644, 'VONK_OIDC_RIJK_CLIENT_SECRET=x', true],
  ['readable by others, without a secret', 0o644, 'VONK_URL=https://vonk.example', false],
  ['writable by others', 0o642, 'VONK_URL=https://vonk.example', true],
  ['closed', 0o640, 'SMTP_URL=smtps://a:b@c.example', false],
] as const)('knows one that is %s: %o', ([_, mode, text, isOpen]) => {
  settings(text)
  chmodSync(file, mode)
  expect(settingsInUse({ VONK_INSTELLINGEN })).toEqual({ file, isOpen })
})
