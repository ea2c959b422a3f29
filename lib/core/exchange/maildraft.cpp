#include "exchange/maildraft.h"

#include <gmime/gmime.h>

#include <memory>

namespace {

struct Released {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename Object>
using Held = std::unique_ptr<Object, Released>;

}

QByteArray mailDraft(const MailDraft &draft)
{
    static const bool isReady = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(isReady)
    const Held<GMimeMessage> message(g_mime_message_new(true));
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, draft.name.toUtf8().constData(),
                               draft.address.toUtf8().constData());
    g_mime_message_set_subject(message.get(), draft.subject.toUtf8().constData(), "utf-8");
    const std::unique_ptr<GDateTime, void (*)(GDateTime *)> date(
        g_date_time_new_from_unix_utc(draft.writtenAt.toSecsSinceEpoch()), g_date_time_unref);
    g_mime_message_set_date(message.get(), date.get());
    const auto head = [&message](const char *name, const QString &value) {
        g_mime_object_set_header(GMIME_OBJECT(message.get()), name, value.toUtf8().constData(), "utf-8");
    };
    head("X-Unsent", QStringLiteral("1")); // Outlook opens it as a draft
    head("Content-Language", draft.language);

    const Held<GMimeTextPart> text(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(text.get(), "utf-8");
    g_mime_text_part_set_text(text.get(), draft.text.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(text.get()), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(text.get()));

    const Held<GMimeStream> stream(g_mime_stream_mem_new());
    const std::unique_ptr<GMimeFormatOptions, void (*)(GMimeFormatOptions *)> format(g_mime_format_options_new(),
                                                                                     g_mime_format_options_free);
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), format.get(), stream.get());
    const GByteArray *const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}
