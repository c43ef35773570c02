import { css } from 'lit';

/**
 * The height that each widget has from its definition on, by its width: the map's by its aspect, the others' by a fixed number of
 * rows. src/network-widgets.css reserves the same before the script has run; a test compares the two.
 */
export const mapHeight = css`
  .widget {
    --_min-height: calc(37.5em + 15.6cqi);
  }

  @container network-widget (min-width: 512px) {
    .widget {
      --_min-height: calc(21em + 58cqi);
    }
  }

  @container network-widget (min-width: 560px) {
    .widget {
      --_min-height: calc(18.3em + 58cqi);
    }
  }

  @container network-widget (min-width: 760px) {
    .widget {
      --_min-height: calc(20.5em + 52cqi);
    }
  }
`;

export const timelineHeight = css`
  .widget {
    --_min-height: calc(43em);
  }

  @container network-widget (min-width: 480px) {
    .widget {
      --_min-height: calc(40em);
    }
  }

  @container network-widget (min-width: 560px) {
    .widget {
      --_min-height: calc(35em);
    }
  }
`;

export const rotationHeight = css`
  .widget {
    --_min-height: calc(32em);
  }

  @container network-widget (min-width: 320px) {
    .widget {
      --_min-height: calc(39.5em - 50.5cqi);
    }
  }

  @container network-widget (min-width: 400px) {
    .widget {
      --_min-height: calc(26.5em);
    }
  }

  @container network-widget (min-width: 472px) {
    .widget {
      --_min-height: calc(32em);
    }
  }

  @container network-widget (min-width: 760px) {
    .widget {
      --_min-height: calc(33em);
    }
  }
`;
