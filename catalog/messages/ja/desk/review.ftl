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
review-download-again = もう一度ダウンロード
review-untracked = 追跡番号のない荷物{ $count }個を送る
review-untracked-cost = チェックするまで含まれません。1件ごとに有効な追跡率の欠けになる可能性があります。
review-checks = { $count ->
    [0] 確認する荷物はすべて保留されています。送るものを選択してください。
   *[other] 確認する荷物{ $count }個。選択を外すと保留になります。
}
review-nothing = この形式で準備できた荷物はありません。
review-held = この形式に含まれない荷物{ $count }個：理由を見る
review-cut = { NUMBER($total) }行中、最初の{ NUMBER($shown) }行です。ダウンロードには全行が入ります。
review-summary-ready = 送信できます
review-summary-check = 送信できますが、カウントされない可能性があります
review-summary-blocked = 保留
review-parts = Amazonのファイルサイズ制限により、この日の分は{ $count }個に分かれています。すべて送ってください。
review-search = このファイル内を検索
review-found = { $count }行が見つかりました
review-checksum = チェックサム（SHA-256）
review-again = 荷物{ $count }個は同じ内容で送信済みです（最後は{ $moment }）。
review-again-changed = 荷物{ $count }個は別の内容で送信済みです（最後は{ $moment }）。変更点は次のとおりです。
review-again-cost = 2回送ると、Amazonは前の内容を上書きします。
review-again-fresh = 荷物{ $count }個は未送信です。
review-again-then = 前回の送信
review-again-items = 商品
review-hint-flat = セラーセントラルにアップロードする表
review-hint-feed = フィードを送信するプログラム向け
review-hint-api = 開発者向け：AmazonのAPI呼び出し
review-saved-flat = このコンピューターに保存しました。Amazonにはまだ何も送られていません。セラーセントラルでファイルをアップロードしてください。
review-saved = このコンピューターに保存しました。Amazonにはまだ何も送られていません。お使いのプログラムが送信します。
review-checks-text = Amazonは受け付けますが、追跡率に不利になるかもしれません。保留したものは受信箱に残り、後のファイルで送れます。
review-checks-hold = { $count }件をすべて保留
