import { breathe } from './pause';

/** Nodes between two looks at the clock. */
const NODES = 500;

export interface Visitor {
  /** Before a node's children; false = they are skipped (leave is called all the same). */
  enter(node: Node): boolean;
  leave(node: Node): void;
}

/** Visits a tree in document order, in slices (breathe). No recursion: a file may nest thousands of elements. */
export async function walk(root: Node, { enter, leave }: Visitor): Promise<void> {
  let node: Node = root;
  for (let count = 1; ; count++) {
    if (count % NODES === 0) await breathe();
    const child: Node | null = enter(node) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    leave(node);
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root;
      leave(node);
    }
    if (node === root) return;
    node = node.nextSibling ?? root;
  }
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isText = (node: Node): boolean => node.nodeType === 3 || node.nodeType === 4;
