/** A part of the house: what lives there, what it may use, and where to take what it may not. */
export interface Room {
  name: string;
  files: RegExp;
  /** Imports that are allowed: paths from the project root or package names. */
  may: RegExp[];
  /** Said when something else is imported. */
  advice: string;
}

const REACT = /^(react|react-dom)(\/.*)?$/;
const NEXT_IN_THE_BROWSER = /^next\/(link|navigation|dynamic|image)$/;
const ICONS = /^lucide-react$/;
const PURE = /^(zod(\/mini)?|fractional-indexing)$/;
const PURE_PLAN = /^lib\/plan\/(\w+\/(schema|rules|views|pruefungen)(\/.*)?|doc\/(plan|grundlagen))$/;

/** The import table of docs/ARCHITECTURE.md. The first room whose pattern fits a file is its room. */
export const ROOMS: readonly Room[] = [
  {
    name: 'lib/plan/<noun>/{schema,rules,views}',
    files: /^lib\/plan\/\w+\/(schema|rules|views|pruefungen)(\/|\.)/,
    may: [PURE, PURE_PLAN],
    advice: 'Questions about a plan are pure: writes belong in commands, reading a Y.Doc in lib/plan/doc.',
  },
  {
    name: 'lib/plan',
    files: /^lib\/plan\//,
    may: [PURE, /^lib\/(plan|access|limits)/, /^(yjs|lib0)(\/.*)?$/],
    advice:
      'A plan knows no screen, network or database: the browser part belongs in components/plan, the rest in server.',
  },
  {
    name: 'lib/anonymisierung',
    files: /^lib\/anonymisierung\//,
    may: [/^lib\/(anonymisierung|limits)/, /^(libphonenumber-js|ibantools)(\/.*)?$/],
    advice:
      'Finding personal data is pure: text in, findings out, the same in the browser and on the server.',
  },
  {
    name: 'lib',
    files: /^lib\//,
    may: [PURE, /^lib\//, /^(yjs|lib0|y-protocols)(\/.*)?$/],
    advice: 'lib is shared by browser and server: what needs one of them belongs there.',
  },
  {
    name: 'components/ui',
    files: /^components\/ui\//,
    may: [REACT, ICONS, /^components\/ui\//],
    advice: 'components/ui could ship in another product: what knows a plan belongs in components/<noun>.',
  },
  {
    name: 'components/plan',
    files: /^components\/plan\//,
    may: [
      ...[REACT, ICONS, NEXT_IN_THE_BROWSER],
      ...[/^lib\//, /^components\/(ui|plan)\//, /^server\/\w+\/actions(\/.*)?$/],
      /^(yjs|lib0|y-websocket|y-indexeddb|y-protocols)(\/.*)?$/,
    ],
    advice: 'The session of a plan knows no feature: give it what it shows as children.',
  },
  {
    name: 'components/<noun>',
    files: /^components\//,
    may: [
      ...[REACT, ICONS, NEXT_IN_THE_BROWSER, /^@xyflow\/react(\/.*)?$/],
      /^(@tanstack\/react-(table|virtual)|@tiptap\/[\w-]+)(\/.*)?$/,
      ...[/^lib\//, /^components\/(ui|plan)\//, /^server\/\w+\/actions(\/.*)?$/],
    ],
    advice:
      'A feature uses components/plan, components/ui and lib; it changes the plan by commands and all else by server/<noun>/actions. What two features share belongs in components/plan.',
  },
  {
    name: 'server/<noun>/{loaders,actions}',
    files: /^server\/(\w+\/(loaders|actions)(\/|\.)|main\.ts|start\/)/,
    may: [/^(?!components\/|app\/)/],
    advice: 'The server never reaches into screens.',
  },
  {
    name: 'server',
    files: /^server\//,
    may: [/^(?!components\/|app\/|next(\/|$)|react)/],
    advice: 'Only loaders and actions know Next; screens live in components.',
  },
  {
    name: 'app',
    files: /^app\//,
    may: [
      /^app\//,
      REACT,
      /^next(\/.*)?$/,
      /^components\//,
      /^lib\//,
      /^server\/\w+\/(loaders|actions)(\/.*)?$/,
      /\.css$/,
    ],
    advice: 'Routes only introduce: reads belong in server/<noun>/loaders, writes in server/<noun>/actions.',
  },
];

/** The closed vocabulary: how files and folders directly inside a noun may be called. */
export const VOCABULARY = {
  'lib/plan': ['schema', 'rules', 'commands', 'views', 'pruefungen'],
  server: ['data', 'mutations', 'loaders', 'actions', 'schema'],
} as const;

/** Folders that are machinery and name their files by subject. */
export const MACHINERY = {
  'lib/plan': ['doc', 'netzwerkdatei', 'testing'],
  server: ['auth', 'collab', 'pdf', 'office', 'bpmn', 'sicherheit', 'start', 'testing'],
} as const;
