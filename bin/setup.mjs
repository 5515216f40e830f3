// Installs what is missing. Runs on the Node of the machine (20 or newer) and needs no package.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { step, stopWith } from './steps.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const modules = join(root, 'node_modules')

const packaged = join(modules, '.bin', 'node')

/** The Node that Vonk is made for: of the package for this system, or else this one, when it is that. */
export const ownNode = () => (existsSync(packaged) ? packaged : process.execPath)

/** A real Vonk installs nothing that only developers need; src/platform/settings.ts says what makes it one. */
export const isForDevelopers = () => {
  const { NODE_ENV, VONK_INSTELLINGEN } = process.env
  return NODE_ENV ? NODE_ENV !== 'production' : !(VONK_INSTELLINGEN || existsSync(join(root, 'vonk.env')))
}

/** `npm ci`, unless what is there is exactly what package-lock.json asks for. */
export async function install({ development, out }) {
  assertNode()
  if (!isInstalled(development)) await step('Pakketten installeren', () => npmCi(development), out)
  assertOwnNode()
}

function assertNode() {
  if (Number.parseInt(process.versions.node, 10) >= 20) return
  stopWith(`Vonk heeft Node 20 of nieuwer nodig om te starten, en dit is ${process.version}: werk Node bij.`)
}

/** npm writes its hidden lock file last, so an install that was interrupted does not count. */
function isInstalled(development) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(join(modules, '.package-lock.json'))
  if (!present || Object.keys(present).some((path) => !wanted[path])) return false
  return Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) => {
    const mayMiss = path === '' || optional || ((dev || devOptional) && !development)
    return present[path] ? path === '' || present[path].version === version : mayMiss
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

function npmCi(development) {
  const options = [
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    '--foreground-scripts=false',
  ]
  const scope = [development ? '--include=dev' : '--omit=dev', '--include=optional']
  // Our own Node is about to be replaced: npm must not run on it.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules))
  return new Promise((done) => {
    let output = ''
    const npm = spawn('npm', ['ci', ...options, ...scope], {
      cwd: root,
      env: { ...process.env, PATH: path.join(delimiter) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    npm.stdout.on('data', (part) => (output += part))
    npm.stderr.on('data', (part) => (output += part))
    npm.on('error', () => stopWith('npm is niet gevonden: installeer Node met npm en start opnieuw.'))
    npm.on('close', (code) => (code === 0 ? done() : stopWith(`${whyNot(output)}\n\n${output.trim()}`)))
  })
}

function whyNot(output) {
  if (/ENOSPC|No space left/.test(output))
    return `De schijf met ${root} is vol: maak ruimte vrij en start opnieuw.`
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `Deze gebruiker mag niet schrijven in ${modules}: maak deze gebruiker eigenaar van de map en start opnieuw.`
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(output)) {
    return 'De pakketten zijn niet te downloaden: controleer de internetverbinding (of de proxy van npm) en start opnieuw.'
  }
  return 'De pakketten konden niet worden geïnstalleerd. Dit zei npm:'
}

function assertOwnNode() {
  if (isNode24(ownNode())) return
  stopWith(
    `Voor dit systeem (${process.platform}-${process.arch}) is er geen meegeleverde Node 24: installeer Node 24 en start opnieuw.`,
  )
}

function isNode24(program) {
  if (program === process.execPath) return process.versions.node.startsWith('24.')
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return /^v24\./.test(stdout ?? '')
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // Standard output belongs to what runs after this.
  const development = process.argv.includes('--development') || isForDevelopers()
  await install({ development, out: process.stderr })
}
