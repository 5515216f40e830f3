import type { Child } from 'hono/jsx'

/** What a word means, one click away from where it stands; without JavaScript too. */
export const Uitleg = ({ over, children }: { over: string; children: Child }) => (
  <details class="vonk-uitleg">
    <summary class="vonk-uitleg__vraag">
      Wat is dit?<span class="vonk-onzichtbaar"> {over}</span>
    </summary>
    <p class="vonk-uitleg__tekst">{children}</p>
  </details>
)
