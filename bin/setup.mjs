// Installs what is missing. Runs on the Node of the machine (20 or newer) and needs no package.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { step, stopWith } from './steps.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const modules = join(root, 'node_modules')

/** The Node that Vonk is made for: the one of the package `node`. */
export const ownNode = join(modules, '.bin', 'node')

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
  if (!existsSync(ownNode) || !present) return false
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
  const scope = development ? ['--include=dev', '--include=optional'] : ['--include=optional']
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
  const { stdout } = spawnSync(ownNode, ['--version'], { encoding: 'utf8' })
  if (/^v24\./.test(stdout ?? '')) return
  stopWith(
    'Node 24 is niet meegekomen bij het installeren, omdat npm geen installatiescripts uitvoert: zet ‘ignore-scripts’ van npm uit, verwijder node_modules en start opnieuw.',
  )
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // Standard output belongs to what runs after this.
  await install({ development: process.env.NODE_ENV !== 'production', out: process.stderr })
}
