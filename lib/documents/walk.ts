export interface Visitor {
  /** Before a node's children; false = they are skipped (leave is called all the same). */
  enter(node: Node): boolean;
  leave(node: Node): void;
}

/** Visits a tree in document order. No recursion: a file may nest a hundred thousand elements. */
export function walk(root: Node, { enter, leave }: Visitor): void {
  let node: Node = root;
  for (;;) {
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
