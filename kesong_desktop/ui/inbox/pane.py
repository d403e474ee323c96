"""The inbox: follow requests, notifications and direct messages of the account in use."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.social.conversations import Conversations
from kesong_desktop.actions.social.follow_requests import FollowRequests
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.outbox import Job, PostJob
from kesong_desktop.ui.inbox.inbox_item import InboxItem
from kesong_desktop.ui.inbox.inbox_page import InboxPage
from kesong_desktop.ui.inbox.messages.message import Message
from kesong_desktop.ui.inbox.messages.message_draft import MessageDraft
from kesong_desktop.ui.inbox.messages.page import MessagesPage
from kesong_desktop.ui.inbox.messages.presenter import MessagesPresenter, MessagesState
from kesong_desktop.ui.inbox.presenter import InboxPresenter
from kesong_desktop.ui.shell.destination import DraftDestination, PostDestination, ProfileDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import Segmented, icon_button


@dataclass(frozen=True, slots=True)
class InboxServices:
    """What the inbox works with.

    ``publish`` queues a draft for an account, ``jobs`` returns the jobs of the outbox.
    """

    accounts: Accounts
    notifications: Notifications
    follow_requests: FollowRequests
    conversations: Conversations
    drafts: Drafts
    publish: Callable[[Draft, Account], PostJob]
    jobs: Callable[[], Sequence[Job]]


class InboxPane(Pane):
    """The pane of the inbox."""

    def __init__(self, context: UiContext, services: InboxServices, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = InboxPresenter(
            services.accounts,
            services.notifications,
            services.follow_requests,
            context,
            keep_draft=services.drafts.add,
            parent=self,
        )
        draft = MessageDraft(services.drafts, context, services.publish, self)
        self.messages = MessagesPresenter(
            services.accounts, services.conversations, draft, context, jobs=services.jobs, parent=self
        )
        self._build()
        self.presenter.message.connect(self.say)
        self.messages.message.connect(self.say)
        self.messages.state_changed.connect(self._name_tab)
        self.presenter.draft_ready.connect(self._open_draft)

    def entered(self) -> None:
        """Show cached entries, and pull newer ones."""
        self._offer_messages()
        self.presenter.enter()
        if self._is_on_messages:
            self.messages.enter()
            self._messages.focus_list()
        else:
            self._notifications.focus_list()

    def left(self) -> None:
        """Notify the presenters that another pane has come to the front."""
        self.presenter.leave()
        self.messages.leave()

    def take(self, event: Event) -> None:
        """Show what an event changed in the inbox."""
        self.presenter.take(event)
        self.messages.take(event)
        if isinstance(event, AccountsChanged):
            self._offer_messages()

    @Slot()
    def refresh(self) -> None:
        """Pull newer notifications or messages, unless that is under way."""
        if self._is_on_messages:
            self.messages.refresh()
        else:
            self.presenter.refresh()

    def go_on(self) -> None:
        """Send the message that is being written (Ctrl+Enter)."""
        if self._is_on_messages:
            self._messages.send()

    @Slot()
    def fit(self) -> None:
        """Fit the pages to the size of the pane and of the text."""
        self._notifications.fit()
        self._messages.fit()

    @property
    def floor_px(self) -> int:
        """Height of the box of a message, which a toast must not cover."""
        return self._messages.floor_px if self._is_on_messages else 0

    @property
    def _is_on_messages(self) -> bool:
        return self._stack.currentWidget() is self._messages

    def _build(self) -> None:
        top = TopBar(self.tr("Inbox"))
        top.set_remark(self.tr("Newest first"))
        again = icon_button(self.context.icons.icon("arrow-clockwise"), self.tr("Refresh"), key="F5")
        again.clicked.connect(self.refresh)
        self._tabs = Segmented(
            [("notifications", self.tr("Notifications")), ("messages", self.tr("Messages"))]
        )
        self._tabs.setAccessibleName(self.tr("Part of the inbox"))
        self._tabs.changed.connect(self._show_tab)
        top.add(self._tabs)
        top.add(again)
        self.column.addWidget(top)
        self._stack = QStackedWidget()
        self.column.addWidget(self._stack, 1)
        self._notifications = InboxPage(self.context, self.presenter, self._stack)
        self._notifications.open_wanted.connect(self._open)
        self._messages = MessagesPage(self.context, self.messages, self._stack)
        self._messages.open_wanted.connect(self._open_message)
        self._stack.addWidget(self._notifications)
        self._stack.addWidget(self._messages)

    def _offer_messages(self) -> None:
        """Offer the messages where the server groups them."""
        self._tabs.setVisible(self.messages.is_available)
        if not self.messages.is_available and self._is_on_messages:
            self._tabs.set_value("notifications")
            self._show_tab("notifications")

    @Slot(str)
    def _show_tab(self, name: str) -> None:
        if name == "messages":
            self._stack.setCurrentWidget(self._messages)
            self.messages.enter()
            self._messages.focus_list()
        else:
            self.messages.leave()
            self._stack.setCurrentWidget(self._notifications)
            self._notifications.focus_list()

    @Slot(object)
    def _name_tab(self, state: MessagesState) -> None:
        """Count the conversations with unread messages on their tab."""
        plain = self.tr("Messages")
        text = self.tr("Messages ({count})").format(count=state.unread) if state.unread else plain
        self._tabs.set_text("messages", text)

    @Slot(str)
    def _open_draft(self, draft_id: str) -> None:
        self.destination_requested.emit(DraftDestination(draft_id))

    @Slot(object)
    def _open(self, item: InboxItem) -> None:
        """Ask for the page of the item's post, else of its person."""
        if item.post is not None:
            self.destination_requested.emit(PostDestination(item.post.id, item.post.url))
        elif item.person is not None:
            person = item.person
            self.destination_requested.emit(ProfileDestination(person.id, person.handle, person.url))

    @Slot(object)
    def _open_message(self, message: Message) -> None:
        """Ask for the page of a message's post."""
        if message.post is not None:
            self.destination_requested.emit(PostDestination(message.post.id, message.post.url))
