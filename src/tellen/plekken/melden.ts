/** What other nouns do with a plek: report one, and what happened to it. */
export { addPlekken, type Nieuw, noteFeit, type Wie } from './changes.ts'
export { type NieuwFeit, teveel } from './forms.ts'
export { addLos, type Gezegd, noteFeiten } from './veel.ts'
