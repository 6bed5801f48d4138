/**
 * Nodes of lists that are being read, lists within lists on top of each other. An array that grows from nothing has room
 * for many: of a text's thousands of short lists that would be most of the memory.
 */
export class NodeStack<Node> {
  readonly #nodes: Node[] = [];
  #top = 0;

  /** Where a list that is begun now begins. */
  get top(): number {
    return this.#top;
  }

  push(node: Node): void {
    this.#nodes[this.#top] = node;
    this.#top += 1;
  }

  /** The list that began there, which is over. */
  take(from: number): Node[] {
    const taken = this.#nodes.slice(from, this.#top);
    this.#top = from;
    return taken;
  }
}
