# The frame of the panel: bar, states, keyboard, trouble, news, first run.

frame-title = 本日の出荷
frame-working = ファイルを読み込んでいます
frame-checking = { NUMBER($total) }件中{ NUMBER($done) }件を確認中
frame-checking-about = 約{ NUMBER($total) }件中{ NUMBER($done) }件を確認中
frame-cancel = キャンセル
frame-close = 閉じる
frame-as-of = { $moment } UTC時点

frame-offline = オフラインです。確認と修正は引き続きできます。送信は接続後になります。
frame-most-listed = { NUMBER($total) }件のうち最初の{ NUMBER($count) }件を表示しています。ほかは検索か絞り込みで見つけてください。
frame-stale = ルールは{ $day }時点のものです。このパネルの新しいバージョンでは更新されている可能性があります。

frame-long-title = このファイルには約{ $count }件の出荷があります（{ $size }）
frame-long-text = 確認には約{ $time }かかります。続行中も確認済みのものを見ることができ、いつでもキャンセルできます。
frame-long-minute = 1分
frame-long-go = このファイルを確認する
frame-over-title = このパネルで扱える量を超えています
frame-over-shipments = 出荷が約{ NUMBER($total) }件ありますが、パネルで扱えるのは{ NUMBER($most) }件までです。ストア別や日別など{ NUMBER($parts) }個のファイルに分けて、1つずつ開いてください。各ファイルには列名の行が必要です。出荷は同じファイルの中だけで比較されます。
frame-over-bytes = この種類のファイルや、Amazonのレポートと組み合わせるファイルは一度に読み込まれ、{ $most }までです。今回は{ $size }です。{ NUMBER($parts) }個のファイルに分けて、1つずつ開いてください。表（CSV）だけなら少しずつ読み込まれるので、もっと長くてもかまいません。

frame-welcome-title = 出荷はまだありません
frame-welcome-text = 1日分の出荷を読み込むと、Amazonが拒否するもの、カウントされない可能性があるもの、確認できるものがわかります。
frame-welcome-sample = サンプルの1日を読み込む
frame-welcome-choose = ファイルを選ぶ
frame-welcome-drop = またはここにファイルをドロップ：JSON、JSON Lines、CSV、Amazonの未出荷注文レポート（.txt）。出荷のCSVと一緒でも使えます。
frame-welcome-private = すべてこのブラウザー内で処理され、何もアップロードされません。
frame-welcome-drop-now = ドロップするとこのファイルを確認します

frame-open = 別のファイルを開く
frame-store = ストアの記載がない出荷のストア
frame-store-none = なし
frame-fix-all = { $count }個の荷物に安全な修正を適用
frame-review = { NUMBER($count) }件を見直して確認
frame-review-held = { NUMBER($count) }件を見直して確認・{ NUMBER($held) }件を保留
frame-shipments = 出荷{ $count }件
frame-packages = 荷物{ $count }個
frame-bytes = { $count }バイト

frame-said-loaded = 荷物{ $count }個を確認しました
frame-said-loaded-blocked = 荷物{ $count }個を確認、うち{ NUMBER($blocked) }個は先に修正が必要です
frame-said-fixed = 荷物{ $count }個を修正しました
frame-said-write = 荷物{ $count }個を変更しました
frame-said-untrack = 荷物{ $count }個を追跡なしにしました
frame-said-hold = 荷物{ $count }個を保留しました
frame-said-release = 荷物{ $count }個の保留を解除しました
frame-said-map = 荷物{ $count }個の名称を対応付けました
frame-said-undone = 荷物{ $count }個を元に戻しました
frame-said-saved = { $name }を保存しました
frame-said-saved-files = { $count }個のファイルを保存しました
frame-said-undo = 元に戻す
frame-said-dismiss = 閉じる
frame-said-nothing = 変更はありません

frame-trouble-start = 確認機能を起動できませんでした。
frame-trouble-start-hint = ブラウザーがブロックした可能性があります。ページとワーカーのファイルのセキュリティポリシーに次の指定が必要です：
frame-trouble-file = このファイルを読み込めませんでした。
frame-trouble-texts = テキストを読み込めませんでした。
frame-trouble-screen = この画面を読み込めませんでした。
frame-trouble-rows = { $count ->
    [0] このファイルからは何も読み込めませんでした。
   *[other] 一部を読み込めませんでした。荷物{ $count }個を読み込みました。
}
frame-trouble-no-rows = このファイルに出荷は見つかりませんでした。
frame-trouble-see = 場所を見る
frame-trouble-name = 読み込めなかったもの
frame-trouble-rest = ほか{ NUMBER($count) }件
frame-trouble-line = { NUMBER($line) }行目

frame-text-blank = 空欄
frame-text-rest = … あと{ $count }文字

frame-keys-title = キーボード
frame-keys-open = ショートカットキー
frame-keys-walk = 次の荷物、前の荷物
frame-keys-enter = 開く
frame-keys-fix = 修正を適用
frame-keys-alike = 同じものをすべて修正
frame-keys-select = 選択
frame-keys-number = 追跡番号を直す
frame-keys-carrier = 配送会社を変更
frame-keys-hold = 保留、保留の解除
frame-keys-undo = 元に戻す
frame-keys-search = 検索
frame-keys-filter = 状態で絞り込む
frame-keys-review = 見直して確認
frame-keys-close = 閉じる
frame-keys-help = この一覧
frame-keys-switch = 1キーのショートカット

frame-field-orderId = 注文番号
frame-field-marketplace = ストア
frame-field-carrier = 配送会社
frame-field-carrierName = 配送会社名
frame-field-service = 配送方法
frame-field-trackingNumber = 追跡番号
frame-field-shipDate = 出荷日
frame-field-deliveredAt = 配達日
frame-field-purchaseDate = 注文日
frame-field-shipBy = 出荷期限
frame-field-deliverBy = 配達期限
frame-field-reference = 荷物の参照番号
frame-field-orderItemId = 注文商品
frame-field-quantity = 数量
frame-field-category = カテゴリー

frame-screens = 画面
frame-screen-inbox = 受信箱
frame-screen-mapping = 対応付け
frame-screen-rate = 追跡率
frame-screen-sent = 送信済み
