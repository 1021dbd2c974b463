# What was sent, and what Amazon answered.

sent-title = Amazonへ送信済み
sent-nothing = まだ何も送信していません。1日分を見直してファイルをダウンロードしてください。
sent-files = Amazon向けに出力したファイル
sent-column-file = ファイル
sent-column-at = 日時
sent-column-packages = 荷物
sent-report = Amazonの回答
sent-report-text = Amazonの処理レポート（テキスト、XML、JSON）を開くか、ドロップするか、貼り付けてください。上のファイルと照合します。
sent-report-line = Amazonのレポートの{ NUMBER($line) }行目
sent-open = Amazonのレポートを開く
sent-amazon-said = Amazonの回答
sent-outcomes = 荷物ごとのAmazonの回答
sent-column-state = 状態
sent-column-order = 注文
sent-column-action = 対応
sent-package = 荷物{ $package }
sent-paste = 貼り付けたレポート
sent-paste-hint = レポートをここに貼り付け
sent-row = レコード{ NUMBER($row) }、ファイルの{ NUMBER($line) }行目
sent-record = レコード{ NUMBER($row) }
sent-whole = Amazonはファイル全体を拒否しました。何も受け付けられていません。
