import type { Child } from 'hono/jsx'

type UitlegProps = { children: Child } & (
  | {
      /** Beside the word itself: what it is about, for who does not see where it stands. */
      over: string
    }
  | { vraag: string }
)

/** What a word means, one click away from where it stands; without JavaScript too. */
export const Uitleg = ({ children, ...asked }: UitlegProps) => (
  <details class="vonk-uitleg">
    <summary class="vonk-uitleg__vraag">
      {'vraag' in asked ? (
        asked.vraag
      ) : (
        <>
          Wat is dit?<span class="vonk-onzichtbaar"> {asked.over}</span>
        </>
      )}
    </summary>
    <p class="vonk-uitleg__tekst">{children}</p>
  </details>
)
