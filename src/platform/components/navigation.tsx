import { raw } from 'hono/html'
import { paths } from '../../paths/index.ts'
import { ButtonLink } from './buttons.tsx'
import { Icon } from './icon.tsx'
import type { Shell } from './types.ts'

type Place = { href: string; label: string; for?: 'leden' | 'adviesteam' | 'beheer' }

const places: Place[] = [
  { href: paths.proeftuinen(), label: 'Proeftuinen' },
  { href: paths.aanbestedingen(), label: 'Aanbestedingen', for: 'leden' },
  { href: paths.organisaties(), label: 'Organisaties' },
  { href: paths.leden(), label: 'Leden', for: 'leden' },
  { href: paths.adviesteam(), label: 'Adviesteam', for: 'adviesteam' },
  { href: paths.beheer(), label: 'Beheer', for: 'beheer' },
]

const isFor = (place: Place, lid: Shell['lid']) =>
  place.for === undefined || (lid !== null && (place.for === 'leden' ? lid.gast !== true : lid[place.for]))

const currentOf = (path: string, href: string) =>
  path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined

const Place = ({ href, label, path }: { href: string; label: string; path: string }) => (
  <li>
    <a href={href} aria-current={currentOf(path, href)}>
      {label}
    </a>
  </li>
)

/** The mark, in a box of 24 by 24. */
export const bolt =
  'M13.6 1.5 4.2 13.4a.6.6 0 0 0 .5 1h5.6l-1.6 8a.4.4 0 0 0 .7.3l9.9-12.2a.6.6 0 0 0-.5-1h-5.9l1.4-7.7a.4.4 0 0 0-.7-.3Z'

const logo = raw(
  `<a class="vonk-merk" href="/"><svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">` +
    `<path fill="currentColor" d="${bolt}"/></svg><span>Vonk</span></a>`,
)

const Account = ({ shell }: { shell: Shell }) =>
  shell.lid ? (
    <>
      <li>
        <a href={paths.mijnVonk()} aria-current={currentOf(shell.path, paths.mijnVonk())}>
          Mijn Vonk
        </a>
      </li>
      <li>
        <form method="post" action={paths.uitloggen()}>
          <button class="vonk-linkknop" type="submit">
            Uitloggen
          </button>
        </form>
      </li>
    </>
  ) : (
    <>
      <Place href={paths.inloggen()} label="Inloggen" path={shell.path} />
      <li>
        <ButtonLink href={paths.doeMee()}>Doe mee</ButtonLink>
      </li>
    </>
  )

/** Opens without JavaScript on a small screen, and is always open on a wide one (see header.css). */
export const Header = ({ shell }: { shell: Shell }) => (
  <header class="utrecht-page-header vonk-kop">
    {shell.demo && <p class="vonk-demo">Dit is een demo. Alles is verzonnen; alles mag stuk.</p>}
    <div class="vonk-breedte vonk-kop__rij">
      {logo}
      <details class="vonk-menu vonk-uitklap">
        <summary>
          <Icon name="menu-2" /> Menu
        </summary>
        <nav aria-label="Hoofdmenu">
          <ul>
            {places
              .filter((place) => isFor(place, shell.lid))
              .map((place) => (
                <Place href={place.href} label={place.label} path={shell.path} />
              ))}
          </ul>
          <ul>
            <Account shell={shell} />
          </ul>
        </nav>
      </details>
    </div>
  </header>
)

/** `contact` is an address of a page or an e-mail address. */
export const Footer = ({ shell }: { shell: Shell }) => (
  <footer class="utrecht-page-footer vonk-voet">
    <div class="vonk-breedte">
      <p>Vonk is het lerende netwerk voor social return. Goed voorbeeld doet goed volgen.</p>
      <nav aria-label="Over deze site">
        <ul>
          <Place href={paths.over()} label="Over Vonk" path={shell.path} />
          <Place href={paths.huisregels()} label="Huisregels" path={shell.path} />
          <Place href={paths.toegankelijkheid()} label="Toegankelijkheid" path={shell.path} />
          <Place href={paths.privacy()} label="Privacy" path={shell.path} />
          <Place href={paths.api()} label="API" path={shell.path} />
          {shell.contact && (
            <li>
              <a href={/^[^/:]+@[^/]+$/.test(shell.contact) ? `mailto:${shell.contact}` : shell.contact}>
                Contact
              </a>
            </li>
          )}
          {shell.broncode && (
            <li>
              <a href={shell.broncode}>Broncode</a>
            </li>
          )}
        </ul>
      </nav>
    </div>
  </footer>
)
