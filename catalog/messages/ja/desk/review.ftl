# The last look before anything goes out.

review-title = 見直して確認
review-formats = 形式
review-target-api = JSON（API）
review-target-feed = XML
review-target-flat = テキストファイル
review-merchant = 出品者トークン
review-merchant-hint = Amazonでのアカウント名です。セラーセントラルのアカウント情報にあり、XMLフィードに入ります。
review-document = ファイル
review-contents = 内容：{ $name }
review-copy = コピー
review-copied = コピーしました
review-copy-blocked = ここではコピーできません。テキストを選択したので、Ctrl+Cを押してください
review-download = ダウンロード
review-download-all = { $count }個のファイルをダウンロード
review-holding = お客様が保留した荷物{ $count }個：内訳を見る
review-untracked = 追跡番号のない荷物{ $count }個を送る
review-untracked-cost = チェックするまで含まれません。1件ごとに有効な追跡率の欠けになる可能性があります。
review-nothing = この形式で準備できた荷物はありません。
review-held = この形式に含まれない荷物{ $count }個：理由を見る
review-cut = { NUMBER($total) }行中、最初の{ NUMBER($shown) }行です。ダウンロードには全行が入ります。
review-summary-ready = 送信できます
review-summary-check = 送信できますが、カウントされない可能性があります
review-summary-blocked = 保留
