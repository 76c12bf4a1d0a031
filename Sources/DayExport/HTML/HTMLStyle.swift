/// The style sheet of the page: light and dark, on screen and on paper.
enum HTMLStyle {
    static let sheet: StaticString = """
        <style>
        :root { color-scheme: light dark; --back: #fff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de;
          --panel: #f6f8fa; --one: #1f6feb; --two: #bc4c00; --bad: #a40e26; }
        @media (prefers-color-scheme: dark) { :root { --back: #0d1117; --text: #e6edf3; --soft: #9da7b1;
          --line: #30363d; --panel: #161b22; --one: #58a6ff; --two: #f0883e; --bad: #ff7b72; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--text);
          font: 16px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .5rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        .facts { margin: 0; padding: 0; list-style: none; color: var(--soft); }
        .facts li { display: inline-block; margin-right: 1.5rem; overflow-wrap: anywhere; }
        .caution { border-left: 4px solid var(--bad); padding: .3rem .8rem; color: var(--bad); }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .8rem;
          margin: 1.2rem 0; }
        .tiles div { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: .7rem 1rem; }
        .tiles dt { color: var(--soft); font-size: .9rem; }
        .tiles dd { margin: 0; font-size: 1.8rem; font-weight: 600; line-height: 1.3; }
        .tiles small { display: block; font-size: .8rem; font-weight: 400; color: var(--soft); }
        .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; }
        @media (min-width: 56rem), print {
          .charts { grid-template-columns: 1fr 1fr; }
          .charts figure:nth-child(3) { grid-column: 2; grid-row: 1 / span 2; }
        }
        figure { margin: 0; border: 1px solid var(--line); border-radius: 8px; padding: .8rem; }
        figcaption { font-weight: 600; margin-bottom: .4rem; }
        svg { display: block; width: 100%; height: auto; }
        svg text { fill: var(--text); font-size: 13px; }
        svg .axis { stroke: var(--line); }
        svg .one { fill: var(--one); } svg .two { fill: var(--two); } svg .bad { fill: var(--bad); }
        svg .none { fill: var(--soft); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left; overflow-wrap: break-word; }
        th { color: var(--soft); font-weight: 600; white-space: nowrap; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        footer { margin-top: 2rem; color: var(--soft); font-size: .9rem; }
        @page { size: A4; margin: 18mm 15mm; }
        @media print {
          :root { color-scheme: light; --back: #fff; --text: #000; --soft: #444; --line: #999; --panel: #fff;
            --one: #1f6feb; --two: #bc4c00; --bad: #a40e26; }
          body { font-size: 11pt; } main { max-width: none; }
          main { padding: 0 1px; } th, td { padding: .12rem .5rem; line-height: 1.45; } h2 { margin-top: 1.2rem; }
          .tiles { grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr)); } .tiles dd { font-size: 1.4rem; }
          h2, figure, section, tr, .tiles div { break-inside: avoid; } h2 { break-after: avoid; }
          .scroll { overflow: visible; } thead { display: table-header-group; }
          svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        </style>

        """
}
