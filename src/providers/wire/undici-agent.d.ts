/** The part of undici that is loaded without the rest of it, which gives it no types of its own. */
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}
